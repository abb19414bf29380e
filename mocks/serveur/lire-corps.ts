/**
 * Lit le corps d'une requête sans jamais garder plus de `max` octets ; `null` quand il les dépasse,
 * sans attendre la fin. Lève si le client coupe avant d'avoir fini.
 */
export async function lireCorps(requete: Request, max: number): Promise<Uint8Array | null> {
  if (Number(requete.headers.get('content-length') ?? 0) > max) return null
  if (requete.body === null) return new Uint8Array()
  const morceaux: Uint8Array[] = []
  let taille = 0
  const lecteur = requete.body.getReader()
  for (;;) {
    const { done, value } = await lecteur.read()
    if (done) return Buffer.concat(morceaux)
    taille += value.byteLength
    if (taille > max) {
      // Sans attendre : un client lent ne doit pas retenir la réponse.
      void lecteur.cancel().catch(() => undefined)
      return null
    }
    morceaux.push(value)
  }
}
