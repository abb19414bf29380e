import type { Context, Hono } from 'hono'
import { type AccesWebPs, PAGES, type PageWebPs } from './acces.ts'
import { pageConfirmation, pageDossier, pageImpossible, pageSansPatient } from './pages-dossier.tsx'
import type { Reconnu } from './relier.ts'

export interface OutilsAccesDirect {
  acces: AccesWebPs
  /** Le professionnel de cette session ; `null` : pas encore reconnu. */
  reconnu(c: Context): Reconnu | null
  /** Retient où aller une fois le professionnel reconnu, et l'envoie s'identifier. */
  identifier(c: Context, destination: string): Promise<Response>
}

const INS = /^\d{5}(\d{2}|2[AB])\d{8}$/

function repondre(
  c: Context,
  { acces, reconnu }: OutilsAccesDirect,
  page: PageWebPs,
  ins: string | null,
) {
  const ps = reconnu(c)?.identifiant ?? ''
  const impossible = (raison: string) => ({ statut: 403 as const, contenu: pageImpossible(raison) })
  if (ins === null)
    return PAGES[page] === 'obligatoire'
      ? { statut: 400 as const, contenu: pageImpossible('Cette page demande l’INS du patient.') }
      : { statut: 200 as const, contenu: pageSansPatient(page) }
  if (!INS.test(ins)) return impossible('Cet INS n’a pas 15 caractères.')
  const dossier = acces.ouvrir(ins, ps)
  if (dossier.genre === 'refuse')
    return page === 'TableauDeBord'
      ? { statut: 200 as const, contenu: pageSansPatient(page) }
      : impossible(dossier.raison)
  if (dossier.genre === 'a-confirmer')
    return { statut: 200 as const, contenu: pageConfirmation(page, ins, dossier.personne) }
  return { statut: 200 as const, contenu: pageDossier(page, ins, dossier) }
}

/**
 * Monte l'accès contextuel au site Web PS, TD0.9 et TD0.10 : `/AccesDirect/{page}[/{INS}]`, sans jeton
 * dans l'adresse, le navigateur s'identifie lui-même (dmp.md §7.5). Forme des pages : la nôtre.
 */
export function monterAccesDirect(app: Hono, outils: OutilsAccesDirect): void {
  const servir = async (c: Context): Promise<Response> => {
    const { page = '', ins = null } = c.req.param() as { page?: string; ins?: string }
    const noter = (statut: number) =>
      outils.acces.noter({
        page,
        ins,
        provenance: c.req.header('referer') ?? null,
        ps: outils.reconnu(c)?.identifiant ?? null,
        statut,
      })
    if (!Object.hasOwn(PAGES, page)) {
      noter(404)
      return c.html(pageImpossible('Cette page n’existe pas.'), 404)
    }
    if (!outils.reconnu(c)) {
      noter(303)
      return outils.identifier(c, c.req.path)
    }
    const { statut, contenu } = repondre(c, outils, page as PageWebPs, ins)
    noter(statut)
    return c.html(contenu, statut)
  }
  app.get('/AccesDirect/:page', servir)
  app.get('/AccesDirect/:page/:ins', servir)
  app.post('/AccesDirect/:page/:ins', (c) => {
    const { page, ins } = c.req.param()
    const ps = outils.reconnu(c)?.identifiant
    if (ps && outils.acces.ouvrir(ins, ps).genre === 'a-confirmer') outils.acces.autoriser(ins, ps)
    return c.redirect(`/AccesDirect/${encodeURIComponent(page)}/${encodeURIComponent(ins)}`, 303)
  })
}
