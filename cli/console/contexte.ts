import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Context } from 'hono'
import { z } from 'zod'
import { chargerReferentiel, chargerReferentiels, type Referentiel } from '../../rem/index.ts'
import type { ConfigChargee } from '../config/charger.ts'
import { type Automate, scenariosAutomatises } from '../couverture/scenarios-automatises.ts'
import { lireAnnonce } from './annonce.ts'
import { creerLecteurAvancement } from './avancement/lire.ts'
import type { Avancement } from './avancement/mesurer.ts'
import { COURSES, creerLanceur, type Lanceur } from './campagne-en-cours/lanceur.ts'
import { direEnCours } from './campagne-en-cours/phrases.ts'
import { type Etat, ouvrirEtat } from './etat/ouvrir-etat.ts'
import { type Campagnes, creerCampagnes } from './lecture/campagnes.ts'
import type { ModuleConsole } from './module.ts'
import type { Cadre } from './vues/page.tsx'
import type { Ressources } from './vues/ressources.ts'

export interface OptionsConsole {
  config: ConfigChargee
  /** Adresse d'écoute : hors de la machine elle-même, une phrase de passe est demandée. */
  ecoute: string
  /** Dossier des campagnes, absolu. */
  racineCampagnes: string
  /** Dossier de l'état, absolu. */
  dossierEtat: string
  modules: readonly ModuleConsole[]
}

/** Ce que toutes les parties de la console partagent. */
export interface Contexte extends OptionsConsole {
  ressources: Ressources
  /** Un référentiel, lu une fois. Lève `IdentifiantInconnu`. */
  referentiel(code?: string, revision?: string): Referentiel
  /** Tous ceux que le banc connaît, lus une fois. */
  referentiels(): readonly Referentiel[]
  /** Ce que les fichiers de features/ jouent de ce référentiel, lu une fois. */
  automatises(referentiel: Referentiel): ReadonlyMap<string, readonly Automate[]>
  etat<T>(nom: string, schema: z.ZodType<T>, vide: T): Etat<T>
  campagnes: Campagnes
  lanceur: Lanceur
  /** Où en est la candidature, d'après toutes ses campagnes. */
  avancement(): Avancement
  /** Secret qui signe les adresses des fichiers ; il survit à un arrêt, les pages ouvertes aussi. */
  secret: string
  cadre(c: Context): Cadre
}

export function creerContexte(
  options: OptionsConsole,
  ressources: Ressources,
  enSeance: (c: Context) => boolean,
): Contexte {
  const { config, modules, dossierEtat, racineCampagnes } = options
  const lus = new Map<string, Referentiel>()
  const joues = new Map<Referentiel, ReturnType<Contexte['automatises']>>()
  let connus: readonly Referentiel[] | null = null
  const menu = modules.flatMap(({ prefixe, entree }) => (entree ? [{ prefixe, ...entree }] : []))

  const referentiel: Contexte['referentiel'] = (
    code = config.rem,
    revision = code === config.rem ? config.revision : undefined,
  ) => {
    const cle = `${code} ${revision ?? ''}`
    const lu = lus.get(cle) ?? chargerReferentiel(code, revision === undefined ? {} : { revision })
    lus.set(cle, lu)
    return lu
  }
  const etat: Contexte['etat'] = (nom, schema, vide) => ouvrirEtat(dossierEtat, nom, schema, vide)
  const secret = etat('secret', z.string().length(64), '').changer(
    (garde) => garde || randomBytes(32).toString('hex'),
  )
  const contexte: Contexte = {
    avancement: () => lireAvancement(),
    ...options,
    ressources,
    referentiel,
    referentiels() {
      connus ??= chargerReferentiels()
      return connus
    },
    automatises(demande) {
      const automatises = joues.get(demande) ?? scenariosAutomatises(demande)
      joues.set(demande, automatises)
      return automatises
    },
    etat,
    secret,
    campagnes: creerCampagnes({ racine: racineCampagnes, referentiel, secret }),
    lanceur: creerLanceur({
      etat: etat('courses', COURSES, []),
      dossier: path.join(dossierEtat, 'suivis'),
      sortie: racineCampagnes,
      config: config.fichier,
      armer: (demande) => modules.flatMap(({ armer }) => armer?.(demande, contexte) ?? []),
    }),
    cadre: (c) => ({
      style: ressources.style,
      script: ressources.script,
      menu,
      produit: { nom: config.produit.nom, version: config.produit.version ?? null },
      rem: config.rem,
      enCours: direEnCours(contexte.lanceur.courante()),
      annonce: lireAnnonce(c),
      seance: enSeance(c),
    }),
  }
  const lireAvancement = creerLecteurAvancement(contexte)
  return contexte
}
