import type { Context } from 'hono'
import { type Annonce, annoncer, prendreAnnonce } from '../comptes/annonce.ts'
import { nomComplet } from '../comptes/compte.ts'
import type { Session } from '../comptes/sessions.ts'
import type { EtatDica } from '../dmp/dica/etat.ts'
import type { Droit } from '../droits/droits.ts'
import type { EtatPsc } from '../psc/etat.ts'
import type { Attente } from '../recus/lister.ts'
import type { Cadre, Ressources } from '../vues/page.tsx'
import type { Noyau } from './dependances.ts'

/** Ce que la session et le profil disent de celui qui demande la page. */
export interface Seance {
  session: Session
  droits: ReadonlySet<Droit>
}

export type Env = {
  Variables: {
    seance: Seance
    ressources: Ressources
    receptions: number | null
    recus: Attente | null
    messagerie: number | null
    annuaire: boolean
    psc: EtatPsc | null
    dica: EtatDica | null
  }
}
export type Requete = Context<Env>

/** Le nom sous lequel les traces garderont cette demande. */
export const auteurDe = (c: Requete): string => nomComplet(c.var.seance.session.compte)

/** Le cadre d'une page ; il consomme l'annonce laissée par l'action précédente. */
export function cadreDe(c: Requete, { base }: Pick<Noyau, 'base'>): Cadre {
  const { session } = c.var.seance
  return {
    ressources: c.var.ressources,
    session,
    reglages: session.compte.role === 'medecin',
    receptions: c.var.receptions ?? null,
    recus: c.var.recus ?? null,
    messagerie: c.var.messagerie ?? null,
    annuaire: c.var.annuaire ?? false,
    psc: c.var.psc ?? null,
    dica: c.var.dica ?? null,
    chemin: c.req.method === 'GET' ? c.req.path : '/patients',
    annonce: prendreAnnonce(base, session.empreinte),
  }
}

/** Après une action réussie : une autre page, et un mot dit une seule fois. */
export function allerVers(
  c: Requete,
  { base }: Pick<Noyau, 'base'>,
  adresse: string,
  annonce: Annonce,
): Response {
  annoncer(base, c.var.seance.session.empreinte, annonce)
  return c.redirect(adresse, 303)
}
