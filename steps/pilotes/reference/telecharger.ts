import type { FichierProduit } from '../contrat.ts'
import type { Fenetre } from './fenetre.ts'

/** Un fichier demandé à son adresse, avec la session du navigateur ; nul quand une page vient à sa place. */
export async function telecharger(
  fenetre: Fenetre,
  href: string,
  nom: string,
): Promise<FichierProduit | null> {
  const reponse = await fenetre.page.request.get(new URL(href, fenetre.page.url()).href)
  const [type = ''] = (reponse.headers()['content-type'] ?? '').split(';')
  if (!reponse.ok() || type === 'text/html') return null
  return { nom, type, octets: await reponse.body() }
}
