import type { SMTPServerDataStream } from 'smtp-server'

/** Lit le message d'une commande DATA ; au-delà de `max`, le lit jusqu'au bout sans le garder. */
export async function recevoirMessage(
  flux: SMTPServerDataStream,
  max: number,
): Promise<{ octets: Buffer } | { tropGrand: true } | { coupe: true }> {
  const morceaux: Buffer[] = []
  let taille = 0
  try {
    for await (const morceau of flux) {
      const octets = morceau as Buffer
      taille += octets.length
      if (taille <= max) morceaux.push(octets)
      else morceaux.length = 0
    }
  } catch {
    return { coupe: true }
  }
  return taille > max ? { tropGrand: true } : { octets: Buffer.concat(morceaux) }
}
