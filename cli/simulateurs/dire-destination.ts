import { ErreurSegur } from '../erreur-segur.ts'

/** Où un logiciel écoute ses partenaires : un port, sur cette machine ou une autre. */
export interface Ecoute {
  port: number
  hote?: string | undefined
}

interface Acces {
  controle: string
  jeton: string | null
}

/**
 * Dit au système raccordé simulé où le logiciel écoute, pour qu’il puisse lui écrire. Lève
 * SEGUR-SIM-013 quand l’API de contrôle refuse : l’adresse n’est pas de celles que l’on a admises.
 */
export async function direDestination(
  { controle, jeton }: Acces,
  { port, hote }: Ecoute,
): Promise<void> {
  const reponse = await fetch(`${controle}/_mock/flux/destination`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(jeton === null ? {} : { authorization: `Bearer ${jeton}` }),
    },
    body: JSON.stringify(hote === undefined ? { port } : { port, hote }),
  })
  if (reponse.ok) return
  const { erreurs = [] } = (await reponse.json().catch(() => ({}))) as { erreurs?: string[] }
  const raison = erreurs.join(' ').replace(/\.$/, '') || `réponse ${reponse.status}`
  throw new ErreurSegur('SEGUR-SIM-013', { adresse: `${hote ?? '127.0.0.1'}:${port}`, raison })
}
