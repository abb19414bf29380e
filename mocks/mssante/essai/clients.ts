import { ImapFlow, type ImapFlowOptions } from 'imapflow'
import { createTransport, type Transporter } from 'nodemailer'
import { type BancMss, JETON_MEDECIN, MEDECIN } from './banc.ts'

export interface Identite {
  adresse?: string
  jeton?: string
}

/** Un client imapflow connecté ; à fermer par `logout` ou `close`. */
export async function ouvrirImap(
  banc: BancMss,
  { adresse = MEDECIN, jeton = JETON_MEDECIN }: Identite = {},
  options: Partial<ImapFlowOptions> = {},
): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: 'localhost',
    port: banc.ports.imapStarttls,
    secure: false,
    doSTARTTLS: true,
    auth: { user: adresse, accessToken: jeton },
    tls: { ca: banc.ca },
    logger: false,
    ...options,
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Un client nodemailer ; STARTTLS et jeton, sauf `options`. */
export const ouvrirSmtp = (
  banc: BancMss,
  { adresse = MEDECIN, jeton = JETON_MEDECIN }: Identite = {},
  options: object = {},
): Transporter =>
  createTransport({
    host: 'localhost',
    port: banc.ports.smtpStarttls,
    secure: false,
    requireTLS: true,
    auth: { type: 'OAuth2', user: adresse, accessToken: jeton },
    tls: { ca: banc.ca },
    ...options,
  } as Parameters<typeof createTransport>[0])
