import type { Totaux } from './types.ts'

/** « 0 scénario », « 2 scénarios » : zéro et un sont au singulier. */
function accorder(nombre: number, singulier: string, pluriel: string): string {
  return `${nombre} ${nombre > 1 ? pluriel : singulier}`
}

/** Ce que dit un référentiel sans scénario, au lieu d’un vert vide ; `null` quand il en a. */
export function constatSansScenario({ scenariosAutomatises, preuves }: Totaux): string | null {
  if (scenariosAutomatises > 0) return null
  return `0 scénario automatisé, ${accorder(preuves, 'preuve', 'preuves')} à fournir`
}

/** Une ligne de total : exigences, scénarios, preuves par état. */
export function phraseTotaux(totaux: Totaux): string {
  const { exigences, scenarios, scenariosAutomatises, preuves, nonDues, sansObjet, nonControlees } =
    totaux
  const automatises = accorder(scenariosAutomatises, 'automatisé', 'automatisés')
  const etats = [
    accorder(totaux.automatisees, 'automatisée', 'automatisées'),
    `${totaux.aAttester} à attester`,
    `${totaux.aFournir} à fournir`,
  ]
  const aPart = [
    nonDues > 0 && accorder(nonDues, 'non due', 'non dues'),
    sansObjet > 0 && `${sansObjet} sans objet`,
    nonControlees > 0 && accorder(nonControlees, 'non contrôlée', 'non contrôlées'),
  ].filter((morceau) => morceau !== false)
  const reste = aPart.length === 0 ? '' : `, plus ${aPart.join(', ')}`
  return [
    accorder(exigences, 'exigence', 'exigences'),
    `${accorder(scenarios, 'scénario', 'scénarios')} dont ${automatises}`,
    `${accorder(preuves, 'preuve', 'preuves')} (${etats.join(', ')}${reste})`,
  ].join(', ')
}
