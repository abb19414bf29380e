import { z } from 'zod'
import { OID_NIR } from '../../../schemas/insi/oid.ts'
import { horodatageXds } from '../../documents/dates.ts'
import { lireJson } from '../../serveur/lire-json.ts'
import type { Commande } from '../../service.ts'
import type { Depot } from '../depot/index.ts'
import type { EtatDmp } from '../etat.ts'
import { insComplet } from '../personne.ts'
import type { OutilsCommandes } from './index.ts'

const INS = z.string().regex(/^\d{5}(\d{2}|2[AB])\d{8}$/, 'n’a pas les 15 caractères d’un INS')
const PS = z.string().min(1).max(60)

const SCHEMA = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('creer'), ins: INS, oid: z.string().optional() }),
  z.strictObject({ action: z.literal('retirer'), ins: INS }),
  z.strictObject({
    action: z.literal('fermer'),
    ins: INS,
    motif: z.string().default('Demande du titulaire'),
    raison: z.string().default('Opposition'),
  }),
  z.strictObject({ action: z.literal('rouvrir'), ins: INS }),
  z.strictObject({ action: z.literal('bloquer'), ins: INS, ps: PS }),
  z.strictObject({ action: z.literal('debloquer'), ins: INS, ps: PS }),
  z.strictObject({
    action: z.literal('changer'),
    ins: INS,
    medecinTraitant: PS.nullable().optional(),
    ens: z.boolean().optional(),
    opposeBrisDeGlace: z.boolean().optional(),
    opposeAccesUrgence: z.boolean().optional(),
  }),
  /** Autorisation posée à cette heure du banc, ou retirée, sans passer par le logiciel. */
  z.strictObject({ action: z.literal('autoriser'), ins: INS, ps: PS }),
  z.strictObject({ action: z.literal('desautoriser'), ins: INS, ps: PS }),
])
type Demande = z.output<typeof SCHEMA>

/** Sans les clés absentes : `undefined` ne doit pas effacer ce qui est connu. */
const donnees = <T extends object>(objet: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(objet).filter(([, v]) => v !== undefined)) as never

function appliquer(
  { dossiers, autorisations }: Depot,
  demande: Demande,
  { horloge, identites }: OutilsCommandes,
): void {
  const { ins } = demande
  const maintenant = horloge.maintenant()
  switch (demande.action) {
    case 'creer': {
      const connue = identites().find((identite) => insComplet(identite) === ins)
      dossiers.creer(ins, demande.oid ?? connue?.matricule.oid ?? OID_NIR)
      break
    }
    case 'retirer':
      dossiers.retirer(ins)
      break
    case 'fermer': {
      const { motif, raison } = demande
      const date = horodatageXds(maintenant)
      dossiers.changer(ins, { statut: 'ferme', fermeture: { date, motif, raison } })
      break
    }
    case 'rouvrir':
      dossiers.changer(ins, { statut: 'actif', fermeture: null })
      break
    case 'bloquer':
      dossiers.bloquer(ins, demande.ps)
      break
    case 'debloquer':
      dossiers.debloquer(ins, demande.ps)
      break
    case 'autoriser':
      autorisations.poser(ins, demande.ps, maintenant)
      break
    case 'desautoriser':
      autorisations.retirer(ins, demande.ps)
      break
    case 'changer': {
      const { action: _action, ins: _ins, ...etat } = demande
      dossiers.changer(ins, donnees(etat))
    }
  }
}

/** Crée, ferme, rouvre, bloque ou autorise ; rend le dossier, `null` quand il n'y en a plus. */
export function commandeDossiers(etat: EtatDmp, outils: OutilsCommandes): Commande {
  return async (c) => {
    const lu = await lireJson(c, SCHEMA)
    if ('reponse' in lu) return lu.reponse
    const depot = etat.depot()
    const { action, ins } = lu.corps
    if (action !== 'creer' && action !== 'retirer' && !depot.dossiers.trouver(ins))
      return c.json({ erreurs: [`Aucun dossier pour ${ins}.`] }, 404)
    depot.transaction(() => appliquer(depot, lu.corps, outils))
    return c.json({ dossier: depot.dossiers.trouver(ins) })
  }
}
