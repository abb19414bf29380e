import { constante } from './constante.ts'

export const realmCode = constante({
  regle: 'cda.entete.realm-code',
  element: 'realmCode',
  valeurs: { code: 'FR' },
})
