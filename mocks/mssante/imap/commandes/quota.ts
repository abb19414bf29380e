import { citer, texteDe } from '../lecture/arguments.ts'
import { type CommandeServie, non, ok, type SessionImap } from '../session.ts'

function direQuota({ boite, envoyer }: SessionImap): void {
  if (!boite || boite.quota === null) return
  const occupe = Math.ceil(boite.casier.taille() / 1024)
  envoyer(`* QUOTA "" (STORAGE ${occupe} ${Math.floor(boite.quota / 1024)})\r\n`)
}

/** L'occupation de la boîte, en kibioctets (RFC 2087). */
export const QUOTA: Readonly<Record<string, CommandeServie>> = {
  GETQUOTA: {
    moment: 'authentifie',
    executer(session, args) {
      if (texteDe(args[0]) !== '') return non('racine de quota inconnue', 'NONEXISTENT')
      direQuota(session)
      return ok()
    },
  },
  GETQUOTAROOT: {
    moment: 'authentifie',
    executer(session, args) {
      const nom = texteDe(args[0])
      if (!session.boite?.casier.dossier(nom)) return non('dossier inconnu', 'NONEXISTENT')
      session.envoyer(`* QUOTAROOT ${citer(nom)} ""\r\n`)
      direQuota(session)
      return ok()
    },
  },
}
