import { nomComplet } from '../comptes/compte.ts'
import type { Session } from '../comptes/sessions.ts'
import type { Contenu } from '../documents/modele/contenu.ts'
import { composerPdf } from '../documents/pdf/composer.ts'
import type { Psc } from '../psc/psc.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { AppelsOn } from './appels.ts'
import type { Porteur } from './client/jetons.ts'
import { type Depot, ecrireDepot, lireDepot } from './depot.ts'
import { creerNumero } from './numero.ts'
import { empechementDepot } from './regles/index.ts'

const ON_NE_SAIT_PAS =
  'L’Ordonnance Numérique n’a pas dit si elle l’a gardée : réessayez, le logiciel le vérifiera d’abord.'

/** Ce qu'un essai donne : le dépôt, et ce qui se signe. */
export interface Essai {
  depot: Depot
  contenu: Contenu
  pdf: Uint8Array
}

/** De quoi agir au nom de l'utilisateur. */
export type AccesUtilisateur = Pick<Psc, 'jetonPsc'>

export interface Outils {
  noyau: Noyau
  appels: AppelsOn
  psc: AccesUtilisateur | null
}

/**
 * Essaie de déposer ce contenu sous le dépôt de ce document. Le code 2D et le numéro ne vont qu'à ce que
 * le service a enregistré : sans lui, le contenu et le PDF rendus n'en portent pas.
 */
export async function tenter(
  { noyau, appels, psc }: Outils,
  session: Session,
  documentId: number,
  contenu: Contenu,
): Promise<Essai> {
  const { base, horloge, mutations } = noyau
  const auteur = nomComplet(session.compte)
  const connu = lireDepot(base, documentId)
  const changeLe = horloge.maintenant().toISOString()
  const echouer = async (etat: Depot['etat'], motif: string, numero: string | null) => {
    const imprime = mutations.choisir('on-code-malgre-refus', contenu, () => ({
      ...contenu,
      ordonnanceNumerique: numero,
    }))
    const depot = { etat, motif, numero, changeLe }
    return { depot, contenu, pdf: await composerPdf(imprime, mutations) }
  }

  const acces = psc ? await psc.jetonPsc(session) : PAR_MOT_DE_PASSE
  const empechement = empechementDepot({ contenu, acces })
  if (empechement || !acces.ouvert)
    return echouer('non_enregistree', empechement ?? '', connu?.numero ?? null)
  const porteur = { empreinte: session.empreinte, acces: acces.jeton }
  const numero = await numeroASeServir(appels, porteur, connu, { auteur, le: horloge.maintenant() })
  if (numero === null) return echouer('incertaine', ON_NE_SAIT_PAS, connu?.numero ?? null)

  // Écrit avant l'appel : un arrêt brutal laisse de quoi demander ce que l'ordonnance est devenue.
  ecrireDepot(base, documentId, { etat: 'en_cours', numero, motif: null, changeLe })
  const complet = { ...contenu, ordonnanceNumerique: numero }
  const pdf = await composerPdf(complet, mutations)
  const issue = await appels.deposer(porteur, complet, pdf, auteur)
  if (issue.genre === 'inconnue') return echouer('incertaine', ON_NE_SAIT_PAS, numero)
  if (issue.genre === 'non-enregistree') return echouer('non_enregistree', issue.motif, numero)
  if (mutations.active('on-deux-depots')) {
    const second = { ...contenu, ordonnanceNumerique: creerNumero(horloge.maintenant()) }
    await appels.deposer(porteur, second, pdf, auteur)
  }
  return { depot: { etat: 'enregistree', motif: null, numero, changeLe }, contenu: complet, pdf }
}

const PAR_MOT_DE_PASSE = { ouvert: false, raison: 'mot-de-passe' } as const

/**
 * Le numéro de cet essai : celui du précédent quand rien n'en est resté au service, sinon un neuf une fois
 * l'ancien retiré ; `null` quand on ne peut pas le savoir.
 */
async function numeroASeServir(
  appels: AppelsOn,
  porteur: Porteur,
  connu: Depot | null,
  { auteur, le }: { auteur: string; le: Date },
): Promise<string | null> {
  const numero = connu?.numero ?? null
  if (!connu || numero === null) return creerNumero(le)
  if (connu.etat !== 'en_cours' && connu.etat !== 'incertaine') return numero
  const presence = await appels.verifier(porteur, numero, auteur)
  if (presence === 'absente') return numero
  if (presence === 'inconnue') return null
  return (await appels.annuler(porteur, numero, auteur)) ? creerNumero(le) : null
}
