/**
 * Ce qui reste à lire d'un courriel reçu : coupée au milieu d'un message, la lecture des documents et
 * des accusés reprend à la session suivante (issue de mssante.md §16 : rien ne se perd).
 */
export const COURRIELS_A_DEPOUILLER = `
ALTER TABLE courriel ADD COLUMN a_depouiller INTEGER NOT NULL DEFAULT 0;
CREATE INDEX courriel_a_depouiller ON courriel (boite_id, id) WHERE a_depouiller = 1;

-- Une boîte applicative envoie d'elle-même les documents terminés, si le cabinet le veut (MSS.13).
ALTER TABLE boite_mss ADD COLUMN envoi_d_office INTEGER NOT NULL DEFAULT 0;
`
