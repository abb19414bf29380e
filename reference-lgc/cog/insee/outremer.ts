import { type Entree, entree } from '../entree.ts'
import type { LireFichier } from './charger.ts'
import { periodeDe } from './dates.ts'

/** Communes des collectivités d'outre-mer et des territoires d'avant les indépendances. */
export function lireOutremer(lire: LireFichier): Entree[] {
  const territoireDe = territoires(lire)
  const depuis1943 = lire<'COM_COMER' | 'LIBELLE' | 'DATE_DEBUT' | 'DATE_FIN'>(
    'communesOutremerDepuis1943',
  ).map((ligne) => {
    const periode = periodeDe(ligne)
    return entree(ligne.COM_COMER, ligne.LIBELLE, {
      ...periode,
      complement: territoireDe(ligne.COM_COMER, periode.fin),
    })
  })
  const connues = new Set(depuis1943.map(({ code }) => code))
  const actuelles = lire<'COM_COMER' | 'LIBELLE' | 'LIBELLE_COMER'>('communesOutremer')
    .filter(({ COM_COMER }) => !connues.has(COM_COMER))
    .map(({ COM_COMER, LIBELLE, LIBELLE_COMER }) =>
      entree(COM_COMER, LIBELLE, { complement: LIBELLE_COMER === LIBELLE ? null : LIBELLE_COMER }),
    )
  return [...depuis1943, ...actuelles]
}

/** Le territoire d'un code, par ses trois premiers caractères, sous son nom de l'époque. */
function territoires(lire: LireFichier) {
  const actuels = new Map(
    lire<'COMER' | 'LIBELLE'>('collectivites').map(({ COMER, LIBELLE }) => [COMER, LIBELLE]),
  )
  const passes = lire<'COMER' | 'LIBELLE' | 'DATE_DEBUT' | 'DATE_FIN'>('territoires').map(
    (ligne) => ({ code: ligne.COMER, nom: ligne.LIBELLE, ...periodeDe(ligne) }),
  )
  return (code: string, fin: string | null): string | null => {
    const prefixe = code.slice(0, 3)
    const alors = passes.find(
      (t) => t.code === prefixe && fin !== null && (t.fin === null || t.fin >= fin),
    )
    return alors?.nom ?? actuels.get(prefixe) ?? null
  }
}
