/** Les deux en-têtes que l'opérateur met devant le message ; le reste n'est pas touché (mssante.md §6). */
export function entetesAjoutes({
  expediteur,
  destinataire,
  serveur,
  client,
  file,
  suite,
  maintenant,
}: {
  expediteur: string
  destinataire: string
  serveur: string
  client: string
  file: string
  suite: string
  maintenant: Date
}): Buffer {
  const date = maintenant.toUTCString().replace('GMT', '+0000')
  // Le nom que le client se donne est recopié : rien n'y passe qui ouvrirait un autre champ.
  const sur = (texte: string) => texte.replace(/[^\w.:[\]-]/g, '?').slice(0, 255)
  return Buffer.from(
    `Return-Path: <${expediteur}>\r\n` +
      `Received: from ${sur(client)} by ${serveur} (${sur(suite)})\r\n` +
      `\twith ESMTPSA id ${file}\r\n\tfor <${destinataire}>; ${date}\r\n`,
    'utf8',
  )
}
