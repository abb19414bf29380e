/**
 * La messagerie : les boîtes, le courrier reçu et envoyé, la boîte d'envoi, les refus des patients,
 * les traces. Aucun jeton n'y est (SC.MSS/CONF.28) ; la source d'un courriel est
 * en base64, dans une table que les listes ne lisent pas.
 */
export const MESSAGERIE = `
CREATE TABLE boite_mss (
  id INTEGER PRIMARY KEY,
  adresse TEXT NOT NULL UNIQUE,
  famille TEXT NOT NULL,
  libelle TEXT NOT NULL,
  compte_id INTEGER REFERENCES compte(id) ON DELETE CASCADE,
  serveurs TEXT,
  origine TEXT NOT NULL DEFAULT '',
  adresse_retour TEXT NOT NULL DEFAULT '',
  adresse_contact TEXT NOT NULL DEFAULT '',
  signature TEXT NOT NULL DEFAULT '',
  uid_validite TEXT,
  dernier_uid INTEGER NOT NULL DEFAULT 0,
  relevee_le TEXT,
  erreur TEXT
) STRICT;

CREATE TABLE courriel (
  id INTEGER PRIMARY KEY,
  boite_id INTEGER NOT NULL REFERENCES boite_mss(id) ON DELETE CASCADE,
  sens TEXT NOT NULL,
  identifiant TEXT NOT NULL,
  fil TEXT NOT NULL,
  en_reponse_a TEXT,
  references_mss TEXT NOT NULL DEFAULT '',
  sujet TEXT NOT NULL,
  texte TEXT NOT NULL DEFAULT '',
  de_nom TEXT NOT NULL DEFAULT '',
  de_adresse TEXT NOT NULL DEFAULT '',
  retour TEXT NOT NULL DEFAULT '',
  provenance TEXT NOT NULL,
  patient_id INTEGER REFERENCES patient(id) ON DELETE SET NULL,
  le TEXT NOT NULL,
  taille INTEGER NOT NULL DEFAULT 0,
  pieces TEXT NOT NULL DEFAULT '[]',
  nombre_pieces INTEGER NOT NULL DEFAULT 0,
  nombre_documents INTEGER NOT NULL DEFAULT 0,
  types TEXT NOT NULL DEFAULT '',
  uid INTEGER,
  lu INTEGER NOT NULL DEFAULT 0,
  repondu INTEGER NOT NULL DEFAULT 0,
  accuse_demande TEXT NOT NULL DEFAULT '',
  accuse_rendu_le TEXT,
  defaut TEXT,
  compte_id INTEGER REFERENCES compte(id) ON DELETE SET NULL,
  auteur TEXT NOT NULL DEFAULT '',
  document_id INTEGER,
  serie TEXT,
  version INTEGER,
  enveloppe TEXT,
  etat TEXT,
  essais INTEGER NOT NULL DEFAULT 0,
  raison TEXT,
  depose INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX courriel_liste ON courriel (boite_id, sens, le DESC, id DESC);
CREATE INDEX courriel_identifiant ON courriel (identifiant);
CREATE INDEX courriel_fil ON courriel (fil);
CREATE INDEX courriel_patient ON courriel (patient_id);
CREATE INDEX courriel_attente ON courriel (etat) WHERE etat IS NOT NULL;
CREATE UNIQUE INDEX courriel_uid ON courriel (boite_id, uid) WHERE uid IS NOT NULL;

CREATE TABLE courriel_source (
  courriel_id INTEGER PRIMARY KEY REFERENCES courriel(id) ON DELETE CASCADE,
  source TEXT NOT NULL
) STRICT;

CREATE TABLE courriel_destinataire (
  courriel_id INTEGER NOT NULL REFERENCES courriel(id) ON DELETE CASCADE,
  adresse TEXT NOT NULL,
  nom TEXT NOT NULL,
  etat TEXT NOT NULL DEFAULT '',
  detail TEXT NOT NULL DEFAULT '',
  remis_le TEXT,
  lu_le TEXT,
  PRIMARY KEY (courriel_id, adresse)
) STRICT;

CREATE TABLE opposition_mss (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patient(id) ON DELETE CASCADE,
  canal TEXT NOT NULL,
  type TEXT,
  motif TEXT NOT NULL,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  levee_le TEXT,
  levee_par TEXT
) STRICT;
CREATE INDEX opposition_patient ON opposition_mss (patient_id);

CREATE TABLE trace_mss (
  id INTEGER PRIMARY KEY,
  le TEXT NOT NULL,
  auteur TEXT NOT NULL,
  boite TEXT NOT NULL,
  action TEXT NOT NULL,
  demande TEXT NOT NULL,
  reponse TEXT NOT NULL,
  issue TEXT NOT NULL
) STRICT;

CREATE TABLE liste_revocation (
  adresse TEXT PRIMARY KEY,
  contenu TEXT NOT NULL,
  lue_le TEXT NOT NULL
) STRICT;
`
