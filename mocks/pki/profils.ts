import { der, ETIQUETTES } from './der.ts'
import { x509 } from './moteur.ts'

export const PROFILS = ['ssl-serv', 'org-auth-cli', 'org-sign', 'cps-auth', 'cps-sign'] as const
export type NomProfil = (typeof PROFILS)[number]

interface Profil {
  usages: number
  usagesEtendus: readonly string[]
  /** Octet de l'extension privée « usage » : 80 authentification, 83 signature. */
  octetUsage: number | null
}

const { digitalSignature, keyEncipherment, nonRepudiation } = x509.KeyUsageFlags
const { clientAuth, emailProtection, serverAuth } = x509.ExtendedKeyUsage
const CONNEXION_CARTE_MICROSOFT = '1.3.6.1.4.1.311.20.2.2'

/** Gabarits des certificats finaux (igc-sante.md §4 : [V], sauf org-auth-cli [I]). */
export const GABARITS: Record<NomProfil, Profil> = {
  'ssl-serv': {
    usages: digitalSignature | keyEncipherment,
    usagesEtendus: [serverAuth, clientAuth],
    octetUsage: null,
  },
  'org-auth-cli': { usages: digitalSignature, usagesEtendus: [clientAuth], octetUsage: null },
  'org-sign': {
    usages: digitalSignature | nonRepudiation,
    usagesEtendus: [emailProtection],
    octetUsage: 0x83,
  },
  'cps-auth': {
    usages: digitalSignature,
    usagesEtendus: [clientAuth, CONNEXION_CARTE_MICROSOFT],
    octetUsage: 0x80,
  },
  'cps-sign': { usages: nonRepudiation, usagesEtendus: [emailProtection], octetUsage: 0x83 },
}

const ARC_PRIVE = '1.2.250.1.71.1.2'

/** Extension privée « usage » de l'IGC-Santé : un octet dans un OCTET STRING. */
export function extensionUsage(octet: number): x509.Extension {
  return new x509.Extension(
    `${ARC_PRIVE}.5`,
    false,
    der(ETIQUETTES.octets, Uint8Array.of(octet)) as BufferSource,
  )
}

/** Extensions d'une carte : type (0 CPS, 2 CPE) et numéro (igc-sante.md §4 [V]). */
export function extensionsCarte(typeCarte: number, numero: string): x509.Extension[] {
  const numeroCarte = new TextEncoder().encode(`8025000001/${numero}`)
  return [
    new x509.Extension(
      `${ARC_PRIVE}.2`,
      false,
      der(ETIQUETTES.entier, Uint8Array.of(typeCarte)) as BufferSource,
    ),
    new x509.Extension(
      `${ARC_PRIVE}.3`,
      false,
      der(ETIQUETTES.imprimable, numeroCarte) as BufferSource,
    ),
  ]
}
