import { jourEcrit } from '../campagne/dates.ts'
import type { Declare, ReponseDonnee } from '../completude/declare.ts'
import { accorder } from '../libelles.ts'
import type { CampagneLue } from '../modele/types.ts'
import { MOTIFS_DE_REFUS } from './index.ts'
import { ouvrirLecteur } from './lecture/ouvrir-lecteur.ts'
import type {
  DonneesReelles,
  FaitsDossier,
  IssueMotif,
  MotifDeRefus,
  MotifJuge,
  Question,
  Recherche,
} from './types.ts'
import { concerne, viser } from './viser.ts'

interface Demande {
  lue: CampagneLue
  declare: Declare
  donneesReelles: DonneesReelles | null
}

const RIEN: Recherche = { lus: 0, trouvailles: [] }

/** La dernière réponse donnée ; une réponse plus vieille que la campagne parle d'un autre dossier. */
function reponseA(id: string, { declare, lue }: Demande): ReponseDonnee | null {
  const jour = lue.campagne.debut.slice(0, 10)
  const valables = declare.reponses
    .filter(({ motif, date }) => motif === id && date >= jour)
    .toSorted((a, b) => a.date.localeCompare(b.date))
  return valables.at(-1) ?? null
}

/** La question, quand il y a lieu de la poser : rien n'est demandé d'une preuve qui n'est pas prise. */
function posee(
  { question }: MotifDeRefus,
  { douteux = 0 }: Recherche,
  prises: number,
): Question | null {
  if (question === undefined) return null
  if (question.quand === 'toujours' || douteux > 0) return question
  return question.quand === 'preuve-prise' && prises > 0 ? question : null
}

const direReponse = ({ reponse, par, date }: ReponseDonnee): string =>
  `« ${reponse} », ${par}, le ${jourEcrit(date)}`

interface Faits {
  recherche: Recherche
  question: Question | null
  reponse: ReponseDonnee | null
}

function conclure({ recherche, question, reponse }: Faits): { issue: IssueMotif; phrase: string } {
  const { lus, trouvailles } = recherche
  if (question !== null && reponse !== null && reponse.reponse !== question.attendue)
    return { issue: 'trouve', phrase: `Répondu ${direReponse(reponse)}. ${question.suite}` }
  if (trouvailles.length > 0)
    return { issue: 'trouve', phrase: `${accorder(trouvailles.length, 'point')} à reprendre.` }
  if (question !== null && reponse === null) return { issue: 'a-repondre', phrase: question.texte }
  if (question !== null && reponse !== null)
    return { issue: 'repondu', phrase: `Répondu ${direReponse(reponse)}.` }
  if (lus === 0)
    return { issue: 'rien-a-lire', phrase: 'Aucune preuve prise ne permet d’en juger.' }
  return {
    issue: 'verifie',
    phrase: `Rien trouvé, sur ${accorder(lus, 'élément lu', 'éléments lus')}.`,
  }
}

/** Le motif ne se pose pas pour ce dossier, et pourquoi. */
function ecarter(
  motif: MotifDeRefus,
  { lue }: Demande,
): { issue: IssueMotif; phrase: string } | null {
  if (motif.horsPerimetre !== undefined)
    return { issue: 'hors-perimetre', phrase: motif.horsPerimetre }
  const { code } = lue.campagne.rem
  if (motif.rem?.(code) === false)
    return { issue: 'sans-objet', phrase: `Ne se pose pas pour ${code}.` }
  if (concerne(motif, lue)) return null
  const exigences = motif.exigences.join(', ')
  return { issue: 'sans-objet', phrase: `${code} et vos profils ne demandent pas ${exigences}.` }
}

async function jugerMotif(
  motif: MotifDeRefus,
  demande: Demande,
  lecteur: FaitsDossier['lecteur'],
): Promise<MotifJuge> {
  const { numero, id, titre, exigences, source, marque } = motif
  const entete = { numero, id, titre, exigences, source, marque }
  const ecarte = ecarter(motif, demande)
  if (ecarte !== null) return { ...entete, ...ecarte, lus: 0, trouvailles: [], question: null }
  const visees = viser(motif, demande.lue)
  const recherche = (await motif.chercher?.({ ...demande, lecteur, visees })) ?? RIEN
  const question = posee(motif, recherche, visees.length)
  const reponse = question === null ? null : reponseA(id, demande)
  return {
    ...entete,
    ...conclure({ recherche, question, reponse }),
    lus: recherche.lus,
    trouvailles: recherche.trouvailles,
    question: question && { texte: question.texte, attendue: question.attendue, reponse },
  }
}

/** Confronte le dossier aux motifs de refus connus, dans l'ordre de convergence.md §6. */
export async function jugerMotifs(demande: Demande): Promise<MotifJuge[]> {
  const lecteur = ouvrirLecteur(demande.lue)
  try {
    const juges: MotifJuge[] = []
    for (const motif of MOTIFS_DE_REFUS) juges.push(await jugerMotif(motif, demande, lecteur))
    return juges
  } finally {
    lecteur.fermer()
  }
}
