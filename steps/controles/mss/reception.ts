import { EXPEDITEURS } from '../../../mocks/documents/index.ts'
import type { Constat } from '../../../reports/campagne/types.ts'
import type {
  DocumentListe,
  ResultatEnregistrement,
  TraitRapproche,
} from '../../pilotes/contrat.ts'
import type { CourrierRecu } from '../../services/courrier-recu.ts'
import { citer, controler, normaliser } from '../controle.ts'

const PARIS = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short' })

/** Le jour d'un document, tel qu'une liste française l'affiche. */
export const jourDuDocument = ({ demande }: CourrierRecu): string => PARIS.format(demande.date)

const ligneDe = (liste: readonly DocumentListe[], { demande }: CourrierRecu) =>
  liste.find(({ titre }) => normaliser(titre).includes(normaliser(demande.titre)))

const motsDe = ({ titre, patient, date, metadonnees }: DocumentListe): string =>
  normaliser([titre, patient, date, metadonnees].join(' '))

/** Les métadonnées de l'en-tête CDA, et comment chacune se reconnaît dans la ligne. */
function metadonneesDe(courrier: CourrierRecu): readonly (readonly [string, RegExp])[] {
  const { demande, document } = courrier
  const { nom, structure, secteur } = EXPEDITEURS[demande.expediteur]
  const litteral = (texte: string) =>
    new RegExp(normaliser(texte).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return [
    ['titre', litteral(demande.titre)],
    ['date', litteral(jourDuDocument(courrier))],
    ['patient', litteral(demande.patient.nomNaissance)],
    ['auteur', litteral(nom)],
    ['organisation', litteral(structure.nom)],
    ['version', new RegExp(`\\bv(?:ersion)?[ .]*${document.version}\\b`)],
    ['acte', /\bacte\b|historique et clinique|biochimie/],
    ['prise en charge', litteral(secteur.libelle)],
  ]
}

/** MSS.24 : la liste des non-lus montre les métadonnées de l'en-tête, sans ouvrir le document. */
export function metadonneesListe(liste: readonly DocumentListe[], courrier: CourrierRecu): Constat {
  const ligne = ligneDe(liste, courrier)
  const dit = ligne ? motsDe(ligne) : ''
  const attendues = metadonneesDe(courrier)
  const absentes = attendues.filter(([, forme]) => !forme.test(dit)).map(([nom]) => nom)
  return controler({
    id: 'mss.metadonnees-liste',
    conforme: ligne !== undefined && absentes.length === 0,
    attendu: attendues.map(([nom]) => nom).join(', '),
    observe: ligne
      ? `${ligne.metadonnees}${absentes.length > 0 ? ` (absent : ${absentes.join(', ')})` : ''}`
      : `${liste.length} document(s), aucun « ${courrier.demande.titre} »`,
    ou: 'liste des documents non lus',
    action: 'Reprendre dans la liste chaque métadonnée de l’en-tête CDA du document.',
    source: 'MSS.24, MSS/va1.25 [V] ; mssante.md §14',
  })
}

/** Les mots d'un type, communs à tous ses libellés. */
const MOTS_DE_TYPE: Record<string, RegExp> = {
  '11490-0': /liaison/,
  '57833-6': /prescription|ordonnance/,
  '11502-2': /biolog/,
  '18748-4': /imagerie|radio/,
  '34874-8': /operatoire/,
  SYNTH: /synthese|vsm/,
}

/** MSS.25 : classé, le document garde son type et sa date. */
export function metadonneesClassees(
  liste: readonly DocumentListe[],
  courrier: CourrierRecu,
): Constat {
  const { demande } = courrier
  const ligne = ligneDe(liste, courrier)
  const jour = jourDuDocument(courrier)
  // Le titre dit souvent le type : seul ce qui reste de la ligne l'atteste.
  const reste = ligne ? normaliser(ligne.metadonnees).replace(normaliser(ligne.titre), '') : ''
  const manques = [
    ligne?.date.includes(jour) ? '' : `date ${jour}`,
    MOTS_DE_TYPE[demande.type]?.test(reste) ? '' : `type ${demande.type}`,
  ].filter(Boolean)
  return controler({
    id: 'mss.metadonnees-classees',
    conforme: ligne !== undefined && manques.length === 0,
    attendu: `« ${demande.titre} », son type et sa date du ${jour}`,
    observe: ligne
      ? `${ligne.metadonnees}${manques.length > 0 ? ` (absent : ${manques.join(', ')})` : ''}`
      : `${liste.length} document(s), aucun « ${demande.titre} »`,
    ou: 'documents du patient',
    action: 'Ranger avec le document le type et la date de son en-tête, non ceux du classement.',
    source: 'MSS.25, MSS/va1.28 [V] ; mssante.md §14',
  })
}

/** Les traits qu'une personne compare avant de rattacher, et comment chacun se nomme. */
const TRAITS: readonly (readonly [string, RegExp])[] = [
  ['nom de naissance', /nom de naissance|nom de famille/],
  ['prénom', /prenom/],
  ['date de naissance', /date de naissance|ne\(?e?\)? le/],
  ['sexe', /sexe/],
  ['lieu de naissance', /lieu|commune/],
]

/** MSS.23, ERGO.01 : les traits du document et ceux du dossier se lisent côte à côte. */
export function traitsCompares(traits: readonly TraitRapproche[]): Constat {
  const absents = TRAITS.filter(
    ([, nom]) =>
      !traits.some(
        ({ trait, document, dossier }) =>
          nom.test(normaliser(trait)) && document.trim() !== '' && dossier.trim() !== '',
      ),
  ).map(([nom]) => nom)
  return controler({
    id: 'ergo.traits-compares',
    conforme: absents.length === 0,
    attendu: `${TRAITS.map(([nom]) => nom).join(', ')}, du document et du dossier`,
    observe: traits
      .map(({ trait, document, dossier }) => `${trait} : ${document} | ${dossier}`)
      .join(' ; '),
    ou: 'rattachement du document',
    action: 'Montrer côte à côte les cinq traits du document et ceux du dossier proposé.',
    source: 'MSS.23, ERGO.01 [V] ; mssante.md §14',
  })
}

/** MSS.23, MSS.25 : l'INS du document désigne une personne ; aucun autre dossier ne le prend. */
export function mauvaisPatientRefuse(
  { accepte, messages }: ResultatEnregistrement,
  dossier: string,
): Constat {
  return controler({
    id: 'mss.mauvais-patient-refuse',
    conforme: !accepte,
    attendu: `le document n’entre pas dans le dossier de ${dossier}`,
    observe: `${accepte ? 'classé' : 'refusé'} : ${citer(messages)}`,
    ou: 'rattachement du document',
    action: 'Refuser un dossier dont l’INS n’est pas celle du document.',
    source: 'MSS.25 [V] ; mssante.md §14 [I]',
  })
}
