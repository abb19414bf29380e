import type { Boite } from '../boites/types.ts'
import type { EnvMss } from '../env.ts'
import { decoderMots } from '../mime/decoder.ts'
import { lireEntetes, valeurDe } from '../mime/entetes.ts'
import { adresseNue } from '../regles/adresses.ts'
import { composerAccuse, LU_A_LA_MAIN } from './accuse-lecture.ts'
import { deposerDuSysteme } from './rendre-compte.ts'
import type { Enveloppe } from './types.ts'

/** Les conversations closes par le professionnel, et les accusés qui attendent leur heure. */
export interface EtatRobots {
  closes: Set<string>
  aRendre: { instant: number; rendre: () => void }[]
}

/** Aucune conversation close, aucun accusé en attente. */
export const creerEtatRobots = (): EtatRobots => ({ closes: new Set(), aRendre: [] })

/** Une conversation : la boîte du professionnel et celle du patient (mssante.md §13). */
export const conversation = (professionnel: string, patient: string): string =>
  `${professionnel.toLowerCase()} ${patient.toLowerCase()}`

/** Vrai quand un message clôt la conversation : X-MSS-MES, ou `[FIN]` dans l'objet (ancien usage). */
function clotConversation(octets: Buffer): boolean {
  const { entetes } = lireEntetes(octets, 0, octets.length)
  const objet = decoderMots(valeurDe(entetes, 'subject') ?? '')
  return valeurDe(entetes, 'x-mss-mes') === 'FIN' || objet.includes('[FIN]')
}

/** Rend les accusés dont l'heure est venue, à l'horloge du banc. */
export function rendreLesDus(env: EnvMss, etat: EtatRobots): void {
  const maintenant = env.horloge.maintenant().getTime()
  const dus = etat.aRendre.filter(({ instant }) => instant <= maintenant)
  etat.aRendre = etat.aRendre.filter(({ instant }) => instant > maintenant)
  for (const { rendre } of dus) rendre()
}

/** Ce qu'une boîte sans utilisateur fait d'un message reçu : accuser lecture, clore la conversation. */
export async function actionner(
  env: EnvMss,
  etat: EtatRobots,
  { enveloppe, octets, boite }: { enveloppe: Enveloppe; octets: Buffer; boite: Boite },
): Promise<void> {
  if (boite.robot === null) return
  const { entetes } = lireEntetes(octets, 0, octets.length)
  const automatique = valeurDe(entetes, 'auto-submitted') ?? 'no'
  if (boite.robot === 'mes') {
    const cle = conversation(enveloppe.expediteur, boite.adresse)
    if (clotConversation(octets)) etat.closes.add(cle)
    else etat.closes.delete(cle)
  }
  const demande = valeurDe(entetes, 'disposition-notification-to')
  // Un robot ne répond ni à un rapport ni à un autre robot : la boucle ne finirait pas (RFC 3834 §2).
  if (demande === null || enveloppe.expediteur === '' || automatique !== 'no') return
  const demandeur = adresseNue(demande)
  const accuse = await composerAccuse(env, {
    octets,
    lecteur: boite.adresse,
    demandeur,
    disposition: LU_A_LA_MAIN,
    texte: `Votre message a été lu par ${boite.nom}.\r\n`,
  })
  const delai = env.reglages().delaiLecture * 1000
  etat.aRendre.push({
    instant: env.horloge.maintenant().getTime() + delai,
    rendre: () => deposerDuSysteme(env, demandeur, accuse),
  })
  rendreLesDus(env, etat)
}
