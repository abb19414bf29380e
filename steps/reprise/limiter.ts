/** Au-delà, une étape que le pilote joue seul est en panne. */
const LIMITE_MS = 60_000

/** Rend ce que `travail` rend, ou lève s'il n'a pas fini à temps. */
export async function limiter<T>(
  travail: Promise<T>,
  objet: string,
  limiteMs = LIMITE_MS,
): Promise<T> {
  let minuterie: NodeJS.Timeout | undefined
  const trop = new Promise<never>((_, rejeter) => {
    minuterie = setTimeout(
      () => rejeter(new Error(`${objet} n'a pas fini en ${limiteMs / 1000} s.`)),
      limiteMs,
    )
  })
  try {
    return await Promise.race([travail, trop])
  } finally {
    clearTimeout(minuterie)
  }
}
