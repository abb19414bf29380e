import { X509Certificate } from 'node:crypto'
import type { Acces } from './acces.ts'
import { lirePem } from './appelant.ts'

/** Le mode d'authentification, tel que le journal le garde (INS.53). */
export const MODES_ACCES = ['certificat', 'cpx', 'psc'] as const
export type ModeAcces = (typeof MODES_ACCES)[number]

export const LIBELLES_MODE: Record<ModeAcces, string> = {
  certificat: "Certificat d'organisation",
  cpx: 'Carte CPx',
  psc: 'Pro Santé Connect',
}

/** Ce que le certificat présenté dit de lui-même. */
export interface CertificatTrace {
  /** `INSI-AUTO` ou `INSI-MANU`, pour celui d'une organisation. */
  nom: string
  /** Identifiant de la structure : RPPS et rang d'un cabinet, FINESS d'un centre. */
  structure: string
  organisation: string
  autorite: string
  numeroSerie: string
}

export interface TraceAcces {
  mode: ModeAcces
  certificat: CertificatTrace | null
}

/** Lue du fichier présenté à cet appel ; `null` quand il n'est pas lisible : rien n'est parti. */
export function tracerAuthentification(acces: Acces): TraceAcces | null {
  if (acces.authentification === 'assertion' && !acces.certificat)
    return { mode: 'psc', certificat: null }
  const mode = acces.authentification === 'certificat' ? 'certificat' : 'cpx'
  try {
    return { mode, certificat: decrire(new X509Certificate(lirePem(acces.certificat))) }
  } catch {
    return null
  }
}

function decrire(certificat: X509Certificate): CertificatTrace {
  return {
    nom: attribut(certificat.subject, 'CN'),
    structure: attribut(certificat.subject, 'OU'),
    organisation: attribut(certificat.subject, 'O'),
    autorite: attribut(certificat.issuer, 'CN'),
    numeroSerie: certificat.serialNumber,
  }
}

/** Un nom distinctif s'écrit une ligne par attribut. */
const attribut = (nomDistinctif: string, type: string): string =>
  nomDistinctif
    .split('\n')
    .find((ligne) => ligne.startsWith(`${type}=`))
    ?.slice(type.length + 1) ?? ''
