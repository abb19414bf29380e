/** La plupart des vérifications finissent bien avant ; au-delà, la page dit d'attendre. */
const PATIENCE_MS = 5_000

/** Attend une réponse, sans retenir la page au-delà de la patience d'un utilisateur. */
export async function patienter(fini: Promise<void>): Promise<void> {
  let minuterie: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resoudre) => {
    minuterie = setTimeout(resoudre, PATIENCE_MS)
  })
  await Promise.race([fini, patience])
  clearTimeout(minuterie)
}
