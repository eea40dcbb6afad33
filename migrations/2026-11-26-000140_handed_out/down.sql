DROP TABLE certificate_batches;
DROP TABLE certificates;
DROP TABLE document_looks;
