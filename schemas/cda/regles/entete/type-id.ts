import { constante } from './constante.ts'

export const typeId = constante({
  regle: 'cda.entete.type-id',
  element: 'typeId',
  valeurs: { root: '2.16.840.1.113883.1.3', extension: 'POCD_HD000040' },
})
