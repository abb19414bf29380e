import { PERSONNE_PAR_DEFAUT } from './personnes/personnes.ts'
import { nomPersonne } from './pki/demandes.ts'
import { MOT_DE_PASSE_P12 } from './pki/fichiers.ts'
import type { Pki } from './pki/index.ts'

export interface ClientDecrit {
  cert: string
  cle: string
  pfx: string
  motDePasse: string
}

/** La ligne JSON de `segur simulateurs --json`, réduite aux services qui existent (conception.md §5). */
export interface DescriptionSimulateurs {
  controle: string
  pki: {
    ca: string
    crl: string
    clients: Record<
      'structure' | 'structure-signature' | 'insi-auto' | 'insi-manu' | 'ps' | 'ps-signature',
      ClientDecrit
    >
  }
  insi: { url: string; idamAcceptes: readonly string[] }
  vitale: { url: string }
}

/** Les fichiers d'un client, sa chaîne comprise : un serveur Java ou .NET la veut (igc-sante.md §5). */
function client(pki: Pki, nom: string): ClientDecrit {
  const { chaine, cle, pfx } = pki.fichiers(nom)
  return { cert: chaine, cle, pfx, motDePasse: MOT_DE_PASSE_P12 }
}

/** Les certificats que la description remet à qui appelle les services. */
export function decrirePki(pki: Pki): DescriptionSimulateurs['pki'] {
  const medecin = nomPersonne(PERSONNE_PAR_DEFAUT)
  return {
    ca: pki.ca,
    crl: pki.crl,
    clients: {
      structure: client(pki, 'lgc-auth'),
      'structure-signature': client(pki, 'lgc-sign'),
      'insi-auto': client(pki, 'lgc-insi-auto'),
      'insi-manu': client(pki, 'lgc-insi-manu'),
      ps: client(pki, `${medecin}-auth`),
      'ps-signature': client(pki, `${medecin}-sign`),
    },
  }
}
