import { creerIncident } from '../../serveur/incident.ts'

/** Pourquoi un chargement n'a rien changé ; le message se montre tel quel. */
const ECHECS = {
  injoignable: "L'Annuaire Santé n'est pas joignable.",
  certificat:
    "Le certificat de l'Annuaire Santé n'est pas signé par l'IGC-Santé donnée au logiciel : rien n'a été téléchargé.",
  delai: "L'Annuaire Santé n'a pas répondu à temps.",
  coupure: 'Le téléchargement a été coupé avant la fin.',
  'trop-gros': 'Le fichier dépasse la taille que le logiciel accepte.',
  'pas-un-zip': "Ce que l'Annuaire Santé a envoyé n'est pas une archive zip.",
  'zip-abime': "L'archive est abîmée ou incomplète.",
  'zip-suspect': "L'archive n'a pas la forme attendue et n'a pas été ouverte.",
  'fichier-absent': "L'archive ne contient pas le fichier attendu.",
  vide: 'Le fichier est vide.',
  encodage: "Le fichier n'est pas en UTF-8.",
  'ligne-longue': 'Une ligne du fichier est démesurée.',
  'ligne-coupee': 'Le fichier finit au milieu d’une ligne.',
  colonne: 'Il manque au fichier des colonnes nécessaires',
  'aucune-ligne': 'Aucune ligne du fichier ne peut être gardée.',
  'trop-court': 'Le fichier a bien moins de lignes que le précédent',
} as const
type CodeEchec = keyof typeof ECHECS

const RELANCER = 'Relancez le chargement dans quelques minutes.'
const PREVENIR = 'Prévenez l’éditeur du logiciel si le chargement suivant échoue aussi.'
const ADAPTER = 'Le format a changé : prévenez l’éditeur du logiciel.'
const CONFIGURER =
  'Faites vérifier par l’exploitant du logiciel l’adresse et la racine IGC-Santé données au logiciel.'

/** Ce que la personne peut faire ; à défaut, relancer puis prévenir. */
const SUITES: Partial<Record<CodeEchec, string>> = {
  injoignable: RELANCER,
  delai: RELANCER,
  coupure: RELANCER,
  certificat: CONFIGURER,
  'fichier-absent': ADAPTER,
  colonne: ADAPTER,
}

/** Le chargement s'arrête là ; l'annuaire en place n'est pas touché. */
export const echec = (code: CodeEchec, precision = '', cause?: unknown): Error =>
  creerIncident(
    `annuaire-${code}`,
    `${ECHECS[code]}${precision} ${SUITES[code] ?? `${RELANCER} ${PREVENIR}`}`,
    cause,
  )
