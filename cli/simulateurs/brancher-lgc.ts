import type { OptionsLgc } from '../../reference-lgc/options.ts'

/** Ce qu’il faut des simulateurs, qu’ils soient les nôtres ou décrits par un autre programme. */
export interface Branchement {
  pki: { ca: string; clients: { 'insi-manu': { cert: string; cle: string } } }
  insi: { url: string; idamAcceptes: readonly string[] }
  vitale: { url: string }
}

/** Comment le LGC de référence atteint les services simulés : certificat d’organisation, lecteur Vitale local. */
export function brancherLgc({ insi, pki, vitale }: Branchement): OptionsLgc['services'] {
  const client = pki.clients['insi-manu']
  const [idam] = insi.idamAcceptes
  return {
    insi: {
      url: insi.url,
      ca: pki.ca,
      ...(idam === undefined ? {} : { idam }),
      authentification: 'certificat',
      certificat: client.cert,
      cle: client.cle,
    },
    vitale: { url: vitale.url },
  }
}
