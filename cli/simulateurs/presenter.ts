const TITRES: Record<string, string> = {
  controle: 'API de contrôle',
  pki: 'Certificats de test',
  psc: 'Pro Santé Connect',
  webPs: 'Portail Web PS DMP (forme non officielle)',
  insi: 'Téléservice INSi',
  dmp: 'DMP',
  mss: 'MSSanté',
  annuaire: 'Annuaire Santé',
  vitale: 'Lecteur de carte Vitale',
  apcv: 'Appli carte Vitale',
  on: 'Ordonnance numérique',
  flux: 'Système raccordé (HL7 v2)',
  reseau: 'Ouverture au réseau',
}

/** Une valeur et le chemin de ses clés : `clients insi-auto cert`. */
function aplatir(valeur: unknown, chemin: readonly string[]): [string, string][] {
  if (typeof valeur !== 'object' || valeur === null) return [[chemin.join(' '), String(valeur)]]
  if (Array.isArray(valeur) && valeur.every((element) => typeof element !== 'object'))
    return [[chemin.join(' '), valeur.join(', ')]]
  const numerotee = Array.isArray(valeur)
  return Object.entries(valeur).flatMap(([cle, fils]) =>
    aplatir(fils, [...chemin, numerotee ? String(Number(cle) + 1) : cle]),
  )
}

function section([cle, valeur]: [string, unknown]): string[] {
  const lignes = aplatir(valeur, [])
  const largeur = Math.max(...lignes.map(([nom]) => nom.length))
  return [
    TITRES[cle] ?? cle,
    ...lignes.map(([nom, texte]) => `  ${nom.padEnd(largeur)}  ${texte}`.trimEnd()),
    '',
  ]
}

/** La description des simulateurs en tableau lisible : adresses, certificats, comptes de test. */
export function presenterDescription(description: object): string[] {
  return Object.entries(description).flatMap(section)
}
