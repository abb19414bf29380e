import type { Horloge } from './contrat.ts'
import { creerControle } from './controle/app.ts'
import { decrireSimulateurs } from './decrire.ts'
import type { DescriptionSimulateurs } from './description.ts'
import { choisirPort, listerEcoutes } from './ecoutes.ts'
import { creerHorloge } from './horloge.ts'
import { ouvrirIgc } from './igc.ts'
import { creerLieux } from './lieux.ts'
import type { OptionsSimulateurs } from './options.ts'
import { creerAppPki } from './pki/app-pki.ts'
import type { Pki } from './pki/index.ts'
import { situerPsc } from './psc/adresses.ts'
import { creerConnexions } from './serveur/connexions.ts'
import { ouvrirAuReseau } from './serveur/ouverture.ts'
import { ouvrirTous } from './serveur/ouvrir-tous.ts'
import { hotesAdmis } from './serveur/reseau.ts'
import { creerServices } from './services.ts'

export type { DescriptionSimulateurs } from './description.ts'
export { ouvrirIgc } from './igc.ts'
export type { OptionsSimulateurs } from './options.ts'

export interface Simulateurs {
  description: DescriptionSimulateurs
  horloge: Horloge
  pki: Pki
  /** Ferme tous les serveurs et leurs connexions. */
  arreter(): Promise<void>
}

/**
 * Démarre les services simulés sur 127.0.0.1 : API de contrôle, lecteur Vitale et portail en HTTP, INSi
 * et Pro Santé Connect en HTTPS, système raccordé en MLLP. Lève `ErreurPort` { code, port } quand un
 * port est pris, et l'erreur du système quand le dossier de l'IGC ne s'écrit pas.
 */
export async function demarrerSimulateurs(options: OptionsSimulateurs): Promise<Simulateurs> {
  const { reseau } = options
  const horloge = options.horloge ?? creerHorloge()
  const pki = await ouvrirIgc(options)
  const lieux = creerLieux()
  // Ajouter un service : services.ts, ecoutes.ts, ports.ts et decrire.ts.
  const services = await creerServices(options, { pki, horloge, lieux })
  const { annuaire, dmp, insi, vitale, flux, mss, on, psc } = services
  const connexions = creerConnexions(horloge)
  const acces = reseau && ouvrirAuReseau(reseau, horloge, options.surRefus)
  const jeton = acces?.jeton ?? null
  const controle = creerControle(
    [
      insi.controle,
      vitale.controle,
      flux.controle,
      psc.controle,
      dmp.controle,
      mss.controle,
      on.controle,
      annuaire.controle,
    ],
    horloge,
    {
      hotes: hotesAdmis(reseau),
      jeton,
      pki: creerAppPki(pki),
      connexions,
      ...(acces ? { porte: acces.ecoute.porte } : {}),
    },
  )
  const ecoutes = (await listerEcoutes(services, { options, pki, controle })).map((ecoute) => ({
    ...ecoute,
    reseau: acces?.ecoute,
    surIncident: connexions.noter,
  }))
  const liberer = (erreur: unknown): never => {
    services.liberer()
    throw erreur
  }
  const ouverts = await ouvrirTous(ecoutes).catch(liberer)
  const fermer = async () => {
    await Promise.all(ouverts.map((serveur) => serveur.fermer()))
    services.liberer()
  }
  const ecouteFlux = await flux
    .ouvrir(choisirPort('flux', options), acces?.ecoute)
    .catch(async (erreur: unknown) => {
      await fermer()
      throw erreur
    })
  const serveurs = new Map(ecoutes.map(({ nom }, rang) => [nom, ouverts[rang]]))
  const hoteMss = reseau ? reseau.adresse : 'localhost'
  const messagerie = await mss
    .ouvrir(
      {
        imap: choisirPort('imap', options),
        imapStarttls: choisirPort('imapStarttls', options),
        smtp: choisirPort('smtp', options),
        smtpStarttls: choisirPort('smtpStarttls', options),
      },
      {
        hote: hoteMss,
        reseau: acces?.ecoute,
        portDns: serveurs.get('autoconfig')?.port ?? 0,
      },
    )
    .catch(async (erreur: unknown) => {
      await Promise.all([fermer(), ecouteFlux.fermer()])
      throw erreur
    })
  const adresse = (nom: string) => serveurs.get(nom)?.adresse ?? ''
  const portSni = serveurs.get('sni')?.port ?? null
  const hotes = reseau?.hotes ?? []
  const { hoteMire } = options.psc ?? {}
  lieux.noter({
    psc: situerPsc(adresse('psc'), { hotes, portSni, hoteMire }),
    webPs: adresse('webPs'),
  })
  const { port: portFlux } = ecouteFlux
  return {
    horloge,
    pki,
    description: decrireSimulateurs(services, options, {
      pki,
      adresse,
      portFlux,
      portSni,
      jeton,
      lieux,
      messagerie: { hote: hoteMss, ...messagerie.ports, dns: messagerie.dns },
    }),
    async arreter() {
      await Promise.all([fermer(), ecouteFlux.fermer(), messagerie.fermer()])
    },
  }
}
