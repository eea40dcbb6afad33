DROP TABLE likeness_looks;
DROP TABLE likenesses;
DROP TABLE past_winners;
