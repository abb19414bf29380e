import { citer } from '../lecture/arguments.ts'
import { type CommandeServie, mauvais, ok } from '../session.ts'
import { capacites } from './capacites.ts'

/** Commandes permises à tout moment (RFC 3501 §6.1, RFC 2971, RFC 5161). */
export const GENERALES: Readonly<Record<string, CommandeServie>> = {
  CAPABILITY: {
    moment: 'toujours',
    executer(session) {
      session.envoyer(`* CAPABILITY ${capacites(session)}\r\n`)
      return ok()
    },
  },
  NOOP: { moment: 'toujours', retraits: true, executer: () => ok() },
  LOGOUT: {
    moment: 'toujours',
    executer: () => ({ statut: 'BYE', texte: 'au revoir' }),
  },
  ID: {
    moment: 'toujours',
    executer(session) {
      const nom = citer('Operateur MSSante simule du banc')
      session.envoyer(`* ID ("name" ${nom} "support-url" NIL)\r\n`)
      return ok()
    },
  },
  ENABLE: {
    moment: 'authentifie',
    executer(session) {
      session.envoyer('* ENABLED\r\n')
      return ok()
    },
  },
  STARTTLS: {
    moment: 'toujours',
    async executer(session) {
      if (session.tls) return mauvais('TLS est deja en place')
      if (session.env.reglages().chiffrement === 'absent')
        return mauvais('STARTTLS n est pas offert')
      await session.passerEnTls()
      return ok()
    },
  },
}
