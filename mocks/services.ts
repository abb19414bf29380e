import { readFile } from 'node:fs/promises'
import { creerAnnuaire } from './annuaire/index.ts'
import { creerVitale } from './carte-vitale/index.ts'
import { cartesConnues } from './cartes-connues.ts'
import type { Horloge } from './contrat.ts'
import { creerDmp } from './dmp/index.ts'
import { creerWebPs } from './dmp/web-ps/index.ts'
import { creerFlux } from './flux/index.ts'
import { IDAM_ACCEPTES } from './insi/idam.ts'
import { SCHEMA_IDENTITES } from './insi/identite.ts'
import { IDENTITES_DE_TEST } from './insi/identites-de-test.ts'
import { inventerIdentites } from './insi/identites-inventees.ts'
import { creerInsi } from './insi/index.ts'
import { composerBase } from './insi/jeu/composer-base.ts'
import { clientDuPortail, type Lieux } from './lieux.ts'
import { creerMss } from './mssante/index.ts'
import { verifierAupresDe } from './mssante/verifier-jeton.ts'
import { creerOn } from './on/index.ts'
import type { OptionsSimulateurs } from './options.ts'
import { lireConfiance } from './pki/confiance.ts'
import type { Pki } from './pki/index.ts'
import { CLIENT_WEB_PS } from './psc/clients/clients-de-test.ts'
import { ouvrirPsc } from './psc/ouvrir.ts'
import { hotesAdmis } from './serveur/reseau.ts'

const IDENTITES_INVENTEES = 20

function baseInsi({ graine, jeu }: Pick<OptionsSimulateurs, 'graine' | 'jeu'>) {
  const inventees = graine === undefined ? [] : inventerIdentites(graine, IDENTITES_INVENTEES)
  const base = [...IDENTITES_DE_TEST, ...inventees]
  return jeu ? composerBase(SCHEMA_IDENTITES.parse(base), jeu.identites, jeu.mode) : base
}

export type Services = Awaited<ReturnType<typeof creerServices>>

/** Chaque service simulé, avec ce qu'il sait des autres ; aucun n'écoute encore. */
export async function creerServices(
  options: OptionsSimulateurs,
  { pki, horloge, lieux }: { pki: Pki; horloge: Horloge; lieux: Lieux },
) {
  const signature = pki.fichiers('vitale-sign')
  const confiance = await lireConfiance(pki, options.autoritesSupplementaires)
  const vitale = creerVitale({
    horloge,
    signataire: {
      cle: await readFile(signature.cle, 'utf8'),
      certificat: await readFile(signature.cert, 'utf8'),
    },
    ...(options.cartes ? { cartes: options.cartes } : {}),
    hotesAdmis: hotesAdmis(options.reseau),
    // L'appli carte Vitale parle des personnes d'INSi, telles qu'elles sont à chaque question.
    apcv: { confiance, identites: () => insi.identites(), idamAcceptes: IDAM_ACCEPTES },
  })
  const insi = creerInsi({
    horloge,
    confiance,
    identites: baseInsi(options),
    carteDe: cartesConnues(vitale.cartes),
  })
  const psc = await ouvrirPsc({
    ...options.psc,
    horloge,
    confiance,
    adresses: lieux.psc,
    certificats: {
      structure: pki.fichiers('lgc-auth').cert,
      proxy: pki.fichiers('proxy-auth').cert,
    },
    hotesAdmis: hotesAdmis(options.reseau),
  })
  const dmp = creerDmp({ horloge, confiance, identites: () => insi.identites() })
  const webPs = creerWebPs({
    acces: dmp.acces,
    ca: confiance.ca,
    client: () => clientDuPortail(lieux, psc.clients.parId(CLIENT_WEB_PS)?.secret ?? ''),
  })
  const flux = creerFlux({ horloge, autorises: options.reseau?.autorises })
  const annuaire = creerAnnuaire({
    horloge,
    ...(options.annuaire ? { reglages: options.annuaire } : {}),
  })
  const mss = await creerMss({
    horloge,
    inscrite: annuaire.boite,
    confiance,
    pki,
    verifierJeton: verifierAupresDe(psc, horloge, lieux),
  })
  const on = creerOn({ horloge, confiance, garder: psc.garderApi })
  return {
    annuaire,
    confiance,
    dmp,
    flux,
    insi,
    mss,
    on,
    psc,
    vitale,
    webPs,
    /** Rend ce qui tient hors des ports : minuteries et processus de lecture. */
    liberer() {
      dmp.liberer()
      insi.liberer()
      vitale.liberer()
      mss.liberer()
    },
  }
}
