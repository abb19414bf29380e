import type { Annonce } from '../../comptes/annonce.ts'
import type { Compte } from '../../comptes/compte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Boite } from '../boites/boite.ts'
import type { CourrielEnvoye } from '../courriels/courriel.ts'
import { lireCourriel } from '../courriels/lire.ts'
import type { Messagerie } from '../messagerie.ts'
import { auteurTrace } from '../traces/auteur.ts'
import { tracer } from '../traces/tracer.ts'
import { passer } from './passer.ts'

/** Ce que l'utilisateur décide d'un envoi sans issue. */
export const DECISIONS = ['verifier', 'renvoyer', 'abandonner'] as const
export type Decision = (typeof DECISIONS)[number]

export const estDecision = (texte: string): texte is Decision =>
  (DECISIONS as readonly string[]).includes(texte)

interface DecisionPrise {
  courriel: CourrielEnvoye
  boite: Boite
  compte: Compte
  action: Decision
}

/** Applique la décision, la trace, et dit ce qu'elle a donné. */
export async function decider(
  noyau: Noyau,
  messagerie: Messagerie,
  { courriel, boite, compte, action }: DecisionPrise,
): Promise<Annonce> {
  if (action === 'verifier') return verifier(noyau, messagerie, courriel)
  const renvoyer = action === 'renvoyer'
  const change = passer(noyau, courriel.id, renvoyer ? 'renvoi-decide' : 'abandon-decide')
  if (!change)
    return { genre: 'information', textes: ["Ce message a changé d'état : rien n'a été fait."] }
  tracer(noyau, {
    auteur: auteurTrace(compte),
    boite: boite.adresse,
    action: renvoyer ? 'envoi' : 'suppression',
    demande: `${renvoyer ? 'Renvoi' : 'Abandon'} demandé ${courriel.identifiant}`,
    reponse: 'Décision de l’utilisateur',
    issue: 'succes',
  })
  if (!renvoyer) return { genre: 'succes', textes: ['Ce message ne sera plus envoyé.'] }
  messagerie.facteur.reveiller()
  return { genre: 'information', textes: ['Le message repart.'] }
}

/** Relève la boîte : un rapport, ou le dossier des envois, peut lever le doute. */
async function verifier(
  { base }: Noyau,
  messagerie: Messagerie,
  courriel: CourrielEnvoye,
): Promise<Annonce> {
  await messagerie
    .veilleDe(courriel.boiteId)
    ?.relever()
    .catch(() => undefined)
  const relu = lireCourriel(base, courriel.id)
  return relu?.sens === 'envoye' && relu.etat === 'accepte'
    ? { genre: 'succes', textes: ["L'opérateur a bien reçu ce message."] }
    : {
        genre: 'attention',
        textes: [
          "Rien ne montre encore que l'opérateur a reçu ce message. Attendez un accusé, ou demandez à votre correspondant.",
        ],
      }
}
