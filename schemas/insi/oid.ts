/** Les OID du matricule INS et leur nature (ins.md §7 [V]). */
export const OID_INS = {
  '1.2.250.1.213.1.4.8': 'INS-NIR',
  '1.2.250.1.213.1.4.9': 'INS-NIA',
  '1.2.250.1.213.1.4.10': 'INS-NIR-TEST',
  '1.2.250.1.213.1.4.11': 'INS-NIR-DEMO',
} as const
export type OidIns = keyof typeof OID_INS

export const OID_NIR = '1.2.250.1.213.1.4.8'
export const OID_NIR_TEST = '1.2.250.1.213.1.4.10'
