/**
 * Un document a un corps propre à son type, des destinataires, des versions ; sa suppression laisse
 * une trace. Les documents déjà là étaient tous en texte libre, du cabinet d'aujourd'hui.
 */
const CODAGE = `json(CASE type
  WHEN 'certificat' THEN json_object('code', 'CERT_DECL', 'libelle', 'Certificat, déclaration',
    'systeme', '1.2.250.1.213.1.1.4.12')
  WHEN 'lettre' THEN json_object('code', '96349-6', 'libelle', 'Lettre d''adressage',
    'systeme', '2.16.840.1.113883.6.1')
  ELSE json_object('code', '11488-4', 'libelle', 'CR ou fiche de consultation ou de visite',
    'systeme', '2.16.840.1.113883.6.1') END)`

const CLASSE = `json(CASE type
  WHEN 'certificat' THEN json_object('code', '52', 'libelle', 'Certificat',
    'systeme', '1.2.250.1.213.1.1.4.1')
  ELSE json_object('code', '10', 'libelle', 'Compte rendu',
    'systeme', '1.2.250.1.213.1.1.4.1') END)`

const CORPS = `json_object('genre', 'texte', 'sections',
  json_array(json_object('titre', NULL, 'texte', texte)))`

const CABINET = `json_object('nom', 'Cabinet des Tilleuls',
  'identifiant', '499700000013001', 'telephone', '04 65 71 00 01',
  'adresse', json_object('voie', '1 rue des Tilleuls', 'codePostal', '63220', 'commune', 'ARLANC'))`

export const VERSIONS_DE_DOCUMENTS = `
ALTER TABLE document ADD COLUMN redaction TEXT NOT NULL DEFAULT '{}';
ALTER TABLE document ADD COLUMN remplace_id INTEGER REFERENCES document(id) ON DELETE SET NULL;
ALTER TABLE document ADD COLUMN supprime_le TEXT;
ALTER TABLE document ADD COLUMN supprime_par TEXT;
ALTER TABLE document ADD COLUMN motif_suppression TEXT;
UPDATE document SET redaction = json_object('codage', ${CODAGE}, 'corps', ${CORPS},
  'destinataires', json_array(), 'masquages', json_array());
UPDATE document SET contenu = json_set(json_remove(contenu, '$.texte'), '$.codage', ${CODAGE},
  '$.classe', ${CLASSE}, '$.corps', ${CORPS}, '$.destinataires', json_array(),
  '$.masquages', json_array(), '$.remplace', NULL, '$.mentionRgpd', '', '$.cabinet', ${CABINET})
WHERE contenu IS NOT NULL;
ALTER TABLE document DROP COLUMN texte;
CREATE UNIQUE INDEX document_remplace ON document(remplace_id) WHERE contenu IS NOT NULL;
`
