import type { Operateur } from '../boites/operateurs.ts'
import type { LieuMss } from '../resumer.ts'

/** Un fichier faux à dessein (mssante.md §5). */
export type VarianteConfiguration = 'plain-only' | 'password-cleartext' | 'wrong-port'

/** Port réservé (RFC 6335) où rien n'écoute. */
const PORT_MORT = 9

const echapper = (texte: string) =>
  texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Le fichier d'autoconfiguration au format de Mozilla (mssante.md §5 [V pour l'adresse, I pour le format]). */
export function ecrireConfiguration({
  domaine,
  operateur,
  lieu: { hote, ports },
  chiffrement,
  variante,
}: {
  domaine: string
  operateur: Operateur
  lieu: LieuMss
  chiffrement: 'STARTTLS' | 'SSL'
  variante: VarianteConfiguration | null
}): string {
  const direct = chiffrement === 'SSL'
  const serveur = (sens: 'incoming' | 'outgoing', type: 'imap' | 'smtp', port: number) => `
    <${sens}Server type="${type}">
      <hostname>${echapper(hote)}</hostname>
      <port>${variante === 'wrong-port' ? PORT_MORT : port}</port>
      <socketType>${variante === 'plain-only' ? 'plain' : chiffrement}</socketType>
      <authentication>${variante === 'password-cleartext' ? 'password-cleartext' : 'OAuth2'}</authentication>
      <username>%EMAILADDRESS%</username>
    </${sens}Server>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${echapper(domaine)}">
    <domain>${echapper(domaine)}</domain>
    <displayName>${echapper(operateur.nom)}</displayName>
    <displayShortName>${echapper(operateur.id)}</displayShortName>${serveur('incoming', 'imap', direct ? ports.imap : ports.imapStarttls)}${serveur('outgoing', 'smtp', direct ? ports.smtp : ports.smtpStarttls)}
  </emailProvider>
</clientConfig>
`
}
