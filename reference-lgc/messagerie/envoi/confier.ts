import type { OptionsMssante } from '../../options.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { ajouterEnvoi, marquerRepondu } from '../courriels/ecrire.ts'
import { empechementEnvoi } from '../regles/index.ts'
import { tropLourd } from '../regles/taille.ts'
import { auteurTrace } from '../traces/auteur.ts'
import { tracer } from '../traces/tracer.ts'
import type { DemandeEnvoi } from './demande.ts'
import { preparerEnvoi } from './preparer.ts'

/** Confié à la boîte d'envoi, ou la raison de ne pas envoyer. */
export type Confie = { id: number } | { refus: string }

/** Contrôle, compose et garde le courriel ; un refus laisse sa trace, sans contenu (MSS.20, MSS.22). */
export async function confierEnvoi(
  noyau: Noyau,
  demande: DemandeEnvoi,
  options: Pick<OptionsMssante, 'referenceProduit'>,
): Promise<Confie> {
  const refuser = (refus: string): Confie => {
    tracer(noyau, {
      auteur: auteurTrace(demande.compte),
      boite: demande.boite.adresse,
      action: 'refus',
      demande: `Envoi à ${demande.canal === 'patient' ? 'un patient' : 'des professionnels'}`,
      reponse: refus,
      issue: 'echec',
    })
    return { refus }
  }
  const raison = empechementEnvoi(demande, noyau.mutations)
  if (raison) return refuser(raison)
  const { envoi, source } = await preparerEnvoi(noyau, demande, options)
  const lourd = tropLourd(source.length)
  if (lourd) return refuser(lourd)
  const id = noyau.base.transaction(() => {
    if (demande.reponseA) marquerRepondu(noyau.base, demande.reponseA.id)
    return ajouterEnvoi(noyau.base, envoi, source)
  })
  return { id }
}
