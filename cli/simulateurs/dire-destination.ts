/**
 * Dit au système raccordé simulé où le LGC écoute, pour qu’il puisse lui écrire ; sans port, le LGC
 * n’écoute personne. Lève quand l’API de contrôle refuse.
 */
export async function direDestination(
  controle: string,
  port: number | null,
  jeton: string | null = null,
): Promise<void> {
  if (port === null) return
  const reponse = await fetch(`${controle}/_mock/flux/destination`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(jeton === null ? {} : { authorization: `Bearer ${jeton}` }),
    },
    body: JSON.stringify({ port }),
  })
  if (!reponse.ok) throw new Error(`Le système raccordé simulé a refusé : ${await reponse.text()}`)
}
