import type { ImapFlow } from 'imapflow'
import type { Noyau } from '../../serveur/dependances.ts'
import { estIncident } from '../../serveur/incident.ts'
import type { CourrielRecu } from '../courriels/courriel.ts'
import { noterPieces, noterTexte } from '../courriels/ecrire.ts'
import { lireCourriel } from '../courriels/lire.ts'
import { traduire } from '../transport/traduire.ts'
import { obtenirSource } from './depouiller.ts'
import { lireSourceRecue, SOURCE_MAX } from './lire-source.ts'
import { semblArchive } from './pieces.ts'

/** Le courriel avec son texte, ou la raison de ne pas l'avoir. */
export async function completer(
  noyau: Noyau,
  courriel: CourrielRecu,
  session: ImapFlow | null,
): Promise<{ complet: CourrielRecu; manque: string | null }> {
  if (courriel.texte !== '') return { complet: courriel, manque: null }
  if (courriel.taille > SOURCE_MAX)
    return {
      complet: courriel,
      manque:
        'Ce message est trop gros pour être lu ici. Ouvrez-le dans la messagerie de votre opérateur.',
    }
  try {
    const source = await obtenirSource(noyau, courriel, session)
    if (!source)
      return {
        complet: courriel,
        manque:
          'Le contenu de ce message sera lu à votre prochaine connexion par Pro Santé Connect.',
      }
    return { complet: await garder(noyau, courriel, source), manque: null }
  } catch (erreur) {
    const { message } = estIncident(erreur) ? erreur : traduire(erreur)
    return { complet: courriel, manque: message }
  }
}

async function garder(noyau: Noyau, courriel: CourrielRecu, source: Buffer): Promise<CourrielRecu> {
  const lue = await lireSourceRecue(source)
  noyau.base.transaction(() => {
    noterTexte(noyau.base, courriel.id, lue)
    // Relu ici : les documents déposés entre-temps gardent leur place dans la liste des pièces.
    const { pieces = [] } = lireCourriel(noyau.base, courriel.id) ?? {}
    if (pieces.some(({ documents }) => documents)) return
    noterPieces(
      noyau.base,
      courriel.id,
      lue.pieces.map(({ nom, type, contenu }) => ({
        ...{ nom, type, taille: contenu.length },
        archive: semblArchive({ nom, type }),
      })),
    )
  })
  const complet = lireCourriel(noyau.base, courriel.id)
  return complet?.sens === 'recu' ? complet : courriel
}
