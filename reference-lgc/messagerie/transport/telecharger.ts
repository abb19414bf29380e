import http from 'node:http'
import https, { type RequestOptions } from 'node:https'

/** Lit une adresse en entier, bornée en taille et en temps, sans suivre de redirection. */
export function telecharger(
  adresse: string,
  { tailleMax, delaiMs, ...options }: { tailleMax: number; delaiMs: number } & RequestOptions,
): Promise<Buffer> {
  const client = adresse.toLowerCase().startsWith('https:') ? https : http
  return new Promise((resoudre, rejeter) => {
    const demande = client.get(adresse, { ...options, agent: false }, (reponse) => {
      if (reponse.statusCode !== 200) {
        reponse.resume()
        return rejeter(new Error(`Statut ${reponse.statusCode}`))
      }
      const morceaux: Buffer[] = []
      let taille = 0
      reponse.on('data', (morceau: Buffer) => {
        taille += morceau.length
        if (taille > tailleMax) return demande.destroy(new Error('Réponse trop longue'))
        morceaux.push(morceau)
      })
      reponse.on('end', () => resoudre(Buffer.concat(morceaux)))
      reponse.on('error', rejeter)
    })
    const echeance = setTimeout(
      () => demande.destroy(Object.assign(new Error('Délai dépassé'), { code: 'ETIMEDOUT' })),
      delaiMs,
    )
    demande.on('close', () => clearTimeout(echeance))
    demande.on('error', rejeter)
  })
}
