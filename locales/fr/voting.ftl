# Le vote du public.

voting-opens = Le vote du public s’ouvre le { $when }.
voting-open-until = Le vote du public est ouvert jusqu’au { $when }.
voting-over = Le vote du public est terminé.
