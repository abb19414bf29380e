/**
 * Un document reçu garde ses octets tels quels (cda.md §17.9) ; ce qui en est lu est à côté, et ce
 * que l'utilisateur corrige avant de classer est encore ailleurs : rien ne s'écrase.
 */
export const DOCUMENTS_RECUS = `
CREATE TABLE document_recu (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER REFERENCES patient(id) ON DELETE CASCADE,
  etat TEXT NOT NULL,
  genre TEXT NOT NULL,
  canal TEXT NOT NULL,
  provenance TEXT NOT NULL,
  message_id TEXT,
  recu_le TEXT NOT NULL,
  recu_par TEXT NOT NULL,
  nom_fichier TEXT NOT NULL,
  empreinte TEXT NOT NULL,
  taille INTEGER NOT NULL,
  document_id TEXT,
  set_id TEXT,
  numero INTEGER,
  parent_id TEXT,
  empreinte_pdf TEXT,
  lu TEXT NOT NULL,
  titre TEXT NOT NULL,
  type TEXT NOT NULL,
  date TEXT NOT NULL,
  nom_patient TEXT NOT NULL,
  auteur TEXT NOT NULL,
  clinique INTEGER NOT NULL DEFAULT 0,
  hors_intervalle INTEGER NOT NULL DEFAULT 0,
  critique INTEGER NOT NULL DEFAULT 0,
  motif TEXT,
  remplace_par INTEGER REFERENCES document_recu(id) ON DELETE SET NULL,
  classe_le TEXT,
  classe_par TEXT,
  lu_le TEXT,
  lu_par TEXT,
  acquitte_le TEXT,
  acquitte_par TEXT
) STRICT;
CREATE INDEX document_recu_patient ON document_recu(patient_id);
CREATE INDEX document_recu_document ON document_recu(document_id);
CREATE INDEX document_recu_set ON document_recu(set_id);
CREATE INDEX document_recu_empreinte ON document_recu(empreinte);
CREATE INDEX document_recu_lu ON document_recu(lu_le, etat);

CREATE TABLE document_recu_octets (
  recu_id INTEGER NOT NULL REFERENCES document_recu(id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  nom TEXT NOT NULL,
  empreinte TEXT NOT NULL,
  octets TEXT NOT NULL,
  PRIMARY KEY (recu_id, role)
) STRICT;
CREATE INDEX document_recu_octets_empreinte ON document_recu_octets(empreinte);

CREATE TABLE resultat_recu (
  id INTEGER PRIMARY KEY,
  recu_id INTEGER NOT NULL REFERENCES document_recu(id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  cle TEXT NOT NULL,
  resultat TEXT NOT NULL
) STRICT;
CREATE INDEX resultat_recu_document ON resultat_recu(recu_id);

CREATE TABLE trace_recu (
  id INTEGER PRIMARY KEY,
  recu_id INTEGER NOT NULL REFERENCES document_recu(id) ON DELETE CASCADE,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  changements TEXT NOT NULL
) STRICT;
CREATE INDEX trace_recu_document ON trace_recu(recu_id);
`
