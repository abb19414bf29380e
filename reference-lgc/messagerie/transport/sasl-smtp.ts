import type { SMTPConnectionCustomAuthContext } from 'nodemailer/lib/smtp-connection'
import { incidentMss } from './incidents.ts'
import { reponsePlain, reponseXoauth2 } from './preuve.ts'

/** La commande d'abord, le jeton ensuite : une ligne SMTP n'a que 512 octets (RFC 4954). */
export function xoauth2(adresse: string, jeton: string) {
  return async (ctx: SMTPConnectionCustomAuthContext) => {
    const invite = await ctx.sendCommand('AUTH XOAUTH2')
    if (invite.status !== 334) return ctx.reject(new Error(invite.response))
    const issue = await ctx.sendCommand(reponseXoauth2(adresse, jeton))
    if (issue.status === 235) return ctx.resolve()
    const refus = issue.status === 334 ? await ctx.sendCommand('') : issue
    return ctx.reject(
      incidentMss(
        refus.status === 454 ? 'occupe' : refusDuJeton(issue.text ?? issue.response),
        new Error(refus.response),
      ),
    )
  }
}

/** Le détail du refus est un JSON en base64, dont seul le statut sert (mssante.md §4 [C]). */
function refusDuJeton(texte: string) {
  const json = Buffer.from(texte.replace(/^334[ -]?/, ''), 'base64').toString('utf8')
  if (json.includes('"400"')) return 'boite-refusee' as const
  return json.includes('"503"') ? ('occupe' as const) : ('jeton-refuse' as const)
}

/** L'adresse seule : le certificat présenté a déjà dit qui appelle (mssante.md §4.1 [V]). */
export function plain(adresse: string) {
  return async (ctx: SMTPConnectionCustomAuthContext) => {
    const issue = await ctx.sendCommand(`AUTH PLAIN ${reponsePlain(adresse)}`)
    if (issue.status === 235) return ctx.resolve()
    return ctx.reject(incidentMss('boite-refusee', new Error(issue.response)))
  }
}
