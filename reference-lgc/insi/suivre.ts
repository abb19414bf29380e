import type { Requete } from '../serveur/contexte.ts'

/**
 * La plupart des réponses arrivent bien avant : on attend un peu plutôt que de montrer l'attente.
 */
const PATIENCE_MS = 1_500

/** Mène à la page de l'appel, dès que la réponse est là ou que la patience est épuisée. */
export async function ouvrirSurReponse(
  c: Requete,
  patientId: number,
  appel: { id: number; fini: Promise<void> },
): Promise<Response> {
  let minuterie: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resoudre) => {
    minuterie = setTimeout(resoudre, PATIENCE_MS)
  })
  await Promise.race([appel.fini, patience])
  clearTimeout(minuterie)
  return c.redirect(`/patients/${patientId}/insi/${appel.id}`, 303)
}
