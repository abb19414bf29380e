import { decrireAnnuaire } from './annuaire/decrire.ts'
import { decrireApiPsc } from './api-psc/decrire.ts'
import { type DescriptionSimulateurs, decrirePki, decrireReseau } from './description.ts'
import { decrireDmp } from './dmp/decrire.ts'
import { SYSTEME_RACCORDE } from './flux/emetteurs.ts'
import type { Lieux } from './lieux.ts'
import type { PortsMss } from './mssante/index.ts'
import type { OptionsSimulateurs } from './options.ts'
import type { Pki } from './pki/index.ts'
import { decrirePsc } from './psc/decrire.ts'
import type { Services } from './services.ts'

interface Ouverts {
  /** Adresse de chaque serveur, par son nom. */
  adresse(nom: string): string
  portFlux: number
  portSni: number | null
  jeton: string | null
  lieux: Lieux
  messagerie: { hote: string; dns: number } & PortsMss
}

/** La ligne que `segur simulateurs --json` imprime : les ports y sont ceux qui servent vraiment. */
export function decrireSimulateurs(
  { insi, mss, psc }: Pick<Services, 'insi' | 'mss' | 'psc'>,
  { reseau }: Pick<OptionsSimulateurs, 'reseau'>,
  { pki, adresse, portFlux, portSni, jeton, lieux, messagerie }: Ouverts & { pki: Pki },
): DescriptionSimulateurs {
  const controle = adresse('controle')
  const { application, etablissement } = SYSTEME_RACCORDE
  return {
    controle,
    pki: decrirePki(pki),
    insi: {
      url: `${adresse('insi')}/lps`,
      wsdl: `${adresse('insi')}/lps?wsdl`,
      idamAcceptes: insi.idamAcceptes,
    },
    vitale: { url: adresse('vitale') },
    apcv: {
      url: `${adresse('apcv')}/apcv`,
      telephone: `${adresse('vitale')}/qr`,
      nfc: `${adresse('vitale')}/nfc`,
    },
    flux: { hote: reseau?.adresse ?? '127.0.0.1', port: portFlux, application, etablissement },
    psc: decrirePsc(lieux.psc(), psc.clients),
    apiPsc: decrireApiPsc(lieux.psc(), psc.clientsApi),
    mss: {
      ...messagerie,
      autoconfig: adresse('autoconfig'),
      revocation: `${controle}/_mock/mss/crl`,
      boites: mss.boites(),
    },
    dmp: decrireDmp(adresse('dmp'), adresse('webPs')),
    on: { url: `${adresse('on')}/on/v1` },
    annuaire: decrireAnnuaire(adresse('annuaire')),
    webPs: { url: `${lieux.webPs()}/webps` },
    ...(reseau && { reseau: decrireReseau(reseau, { controle, jeton, portSni }) }),
  }
}
