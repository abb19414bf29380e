import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { creerAnnuaire } from './annuaire/annuaire.ts'
import { toucher } from './annuaire/rapprochement/touches.ts'
import { creerApcv } from './apcv/apcv.ts'
import { lireUn } from './base/base.ts'
import { ouvrirBase } from './base/ouvrir.ts'
import { creerCog } from './cog/cog.ts'
import { semerComptesEssai } from './comptes/comptes-essai.ts'
import { creerCopies } from './copies/copies.ts'
import { creerDmp } from './dmp/dmp.ts'
import { compterDus } from './dmp/file/depot.ts'
import { semerCorrespondants } from './dossier/correspondants/semer.ts'
import { creerDiffusion } from './echanges/diffusion/diffusion.ts'
import { creerReception } from './echanges/reception/reception.ts'
import { creerEspace } from './espace/espace.ts'
import { creerAppels } from './insi/appels.ts'
import { solderAppelsInterrompus } from './insi/depot.ts'
import { creerMessagerie } from './messagerie/messagerie.ts'
import type { IdMutation } from './mutations/index.ts'
import { creerMutations, SANS_MUTATIONS } from './mutations/interrupteur.ts'
import { creerNomenclatures } from './nomenclatures/nomenclatures.ts'
import type { OptionsLgc } from './options.ts'
import { creerOrdonnanceNumerique } from './ordonnance-numerique/ordonnance-numerique.ts'
import { creerPsc } from './psc/psc.ts'
import { composer } from './serveur/composer.ts'
import type { Noyau } from './serveur/dependances.ts'
import { VERSION } from './version.ts'
import { creerLecteur } from './vitale/lecteur.ts'
import { preparerRessources } from './vues/ressources.ts'

export { COMPTES_ESSAI, MOT_DE_PASSE_ESSAI } from './comptes/comptes-essai.ts'
export type { IdMutation } from './mutations/index.ts'
export type { OptionsInsi, OptionsLgc } from './options.ts'

/** Un logiciel ouvert : son application, et de quoi le refermer. */
export interface Lgc {
  app: Hono
  /** Les mutants consultés depuis la dernière remise à zéro. */
  mutationsConsultees(): readonly IdMutation[]
  /** Écoute les systèmes raccordés en HL7 v2 ; rend le port, `null` quand il n'y en a pas. */
  ecouterPartenaires(): Promise<number | null>
  /** Envois au DMP qui ne sont ni faits, ni refusés, ni retenus. */
  envoisDus(): number
  /** Abandonne les appels et les envois en cours, et rend la base. */
  fermer(): void
}

/** Le logiciel, prêt à recevoir des demandes ; une base vide reçoit les comptes fictifs. */
export function creerLgc(options: OptionsLgc): Lgc {
  // Avant la base : un dossier fautif ne doit rien laisser d'ouvert.
  const cog = creerCog(options.cogDossier)
  const base = ouvrirBase(options.base, options.pilotesqlite)
  const socle: Noyau = {
    base,
    horloge: options.horloge ?? { maintenant: () => new Date() },
    mutations:
      options.essai || options.mutations ? creerMutations(options.mutations) : SANS_MUTATIONS,
  }
  if (!lireUn(base, 'SELECT 1 AS n FROM compte LIMIT 1'))
    base.transaction(() => {
      semerComptesEssai(base)
      semerCorrespondants(base)
    })
  solderAppelsInterrompus(base)
  const { insi, vitale, apcv: optionsApcv = null, flux = null, dmp = null } = options.services
  const diffusion = flux && creerDiffusion(socle, flux)
  const noyau: Noyau = diffusion ? { ...socle, diffusion } : socle
  const lecteur = vitale ? creerLecteur(vitale) : null
  const apcv = optionsApcv && creerApcv(noyau, optionsApcv, VERSION)
  const appels = creerAppels(noyau, { options: insi, lecteur, version: VERSION })
  const reception = flux && creerReception(noyau, appels, () => diffusion?.reprendre())
  const copies = creerCopies(noyau, { base: options.base, cle: options.cleCopies ?? null })
  const psc = options.services.psc ? creerPsc(noyau, options.services.psc) : null
  const espace = options.services.espace ? creerEspace(noyau, options.services.espace) : null
  const { mssante = null, connecteurDmp: optionsDmp = null } = options.services
  const connecteurDmp = optionsDmp && creerDmp(noyau, optionsDmp, psc)
  const messagerie = mssante && creerMessagerie(noyau, mssante, psc)
  const alimente: Noyau = connecteurDmp
    ? { ...noyau, alimentation: connecteurDmp.alimentation }
    : noyau
  const { ordonnance: optionsOrdonnance = null } = options.services
  const ordonnance = optionsOrdonnance && creerOrdonnanceNumerique(alimente, optionsOrdonnance, psc)
  const optionsAnnuaire = options.services.annuaire ?? null
  const annuaire =
    optionsAnnuaire && creerAnnuaire(noyau, optionsAnnuaire, (r) => toucher(noyau, r))
  const dep = {
    ...{ ...alimente, cog, appels, apcv, copies, lecteur },
    ...{ reception, psc, espace, dmp, messagerie, connecteurDmp, ordonnance, annuaire },
    nomenclatures: creerNomenclatures(noyau),
  }
  return {
    app: composer(dep, preparerRessources(), { essai: options.essai ?? false }),
    mutationsConsultees: noyau.mutations.consultees,
    ecouterPartenaires: async () => {
      if (!flux || !reception) return null
      const port = await reception.ecouter(flux.ecoute)
      diffusion?.reprendre()
      return port
    },
    envoisDus: () => compterDus(base),
    fermer: () => {
      appels.fermer()
      apcv?.fermer()
      psc?.abandonner()
      espace?.abandonner()
      messagerie?.fermer()
      connecteurDmp?.fermer()
      ordonnance?.abandonner()
      annuaire?.fermer()
      copies.fermer()
      diffusion?.fermer()
      void reception?.fermer()
      base.fermer()
    },
  }
}

/** Un logiciel à l'écoute. */
export interface LgcDemarre {
  url: string
  /** Port d'écoute des systèmes raccordés, `null` quand il n'y en a pas. */
  portFlux: number | null
  mutationsConsultees(): readonly IdMutation[]
  arreter(): Promise<void>
}

/** Le logiciel à l'écoute sur 127.0.0.1 ; sans port, le système en choisit un. */
export async function demarrerLgc(options: OptionsLgc & { port?: number }): Promise<LgcDemarre> {
  const lgc = creerLgc(options)
  const portFlux = await lgc.ecouterPartenaires().catch((erreur: unknown) => {
    lgc.fermer()
    throw erreur
  })
  return new Promise((resoudre, rejeter) => {
    const serveur = serve(
      { fetch: lgc.app.fetch, hostname: '127.0.0.1', port: options.port ?? 0 },
      ({ port }: AddressInfo) =>
        resoudre({
          url: `http://127.0.0.1:${port}`,
          portFlux,
          mutationsConsultees: lgc.mutationsConsultees,
          arreter,
        }),
    )
    serveur.on('error', (erreur) => {
      lgc.fermer()
      rejeter(erreur)
    })
    const arreter = () =>
      new Promise<void>((fini) => {
        serveur.close(() => {
          lgc.fermer()
          fini()
        })
        if ('closeAllConnections' in serveur) serveur.closeAllConnections()
      })
  })
}
