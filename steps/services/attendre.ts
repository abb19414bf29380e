/** Rien à attendre au-delà : un échange local prend quelques millisecondes. */
const LIMITE_MS = 5_000
const PAS_MS = 50

/**
 * Relit jusqu'à ce que la condition soit vraie, et rend la dernière lecture, vraie ou non : c'est au
 * contrôle de dire ce qui manque. `limiteMs` : pour ce qui part en arrière-plan.
 */
export async function attendre<T>(
  lire: () => Promise<T>,
  convient: (lu: T) => boolean,
  limiteMs = LIMITE_MS,
): Promise<T> {
  const limite = performance.now() + limiteMs
  for (;;) {
    const lu = await lire()
    if (convient(lu) || performance.now() > limite) return lu
    await new Promise((resoudre) => setTimeout(resoudre, PAS_MS))
  }
}
