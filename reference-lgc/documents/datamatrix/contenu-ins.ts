import type { Mutations } from '../../mutations/interrupteur.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import type { PatientFige } from '../modele/personnes.ts'

/** En-tête du format INS v2.2 : type, version, et des zéros jusqu'à 26 signes (ins.md §11 [V]). */
const ENTETE = `IS01${'0'.repeat(22)}`
const SEPARATEUR = '\u001D'

/** Un champ variable plus court que son maximum se ferme, sauf en dernier (ins.md §11 [V]). */
interface Bloc {
  cle: string
  valeur: string
  maximum?: number
}

const ecrire = (blocs: readonly Bloc[], separateur: string): string =>
  blocs
    .map(({ cle, valeur, maximum }, rang) => {
      const ouvert = maximum !== undefined && valeur.length < maximum && rang < blocs.length - 1
      return `${cle}${valeur}${ouvert ? separateur : ''}`
    })
    .join('')

/** Le texte du datamatrix : le matricule d'INSi, son OID et les traits stricts, lieu compris. */
export function contenuDatamatrix(
  { traits }: Pick<PatientFige, 'traits'>,
  ins: { matricule: string; oid: string },
  mutations: Mutations,
): string {
  const oid = mutations.choisir('datamatrix-oid-faux', ins.oid, () => ins.oid.replace(/\d+$/, '2'))
  const prenoms = mutations.choisir(
    'datamatrix-trait-local',
    traits.prenomsNaissance || traits.premierPrenom,
    () => traits.premierPrenom,
  )
  const blocs: Bloc[] = [
    { cle: 'S1', valeur: ins.matricule },
    { cle: 'S2', valeur: oid, maximum: 20 },
    { cle: 'S3', valeur: prenoms, maximum: 100 },
    { cle: 'S4', valeur: traits.nomNaissance, maximum: 100 },
    { cle: 'S5', valeur: traits.sexe },
    { cle: 'S6', valeur: dateAffichee(traits.dateNaissance).replaceAll('/', '-') },
    { cle: 'S7', valeur: traits.lieuNaissance },
  ]
  const remplis = blocs.filter((bloc) => bloc.valeur !== '')
  return mutations.choisir(
    'datamatrix-separateur-manquant',
    ENTETE + ecrire(remplis, SEPARATEUR),
    () => ENTETE + ecrire(remplis, ''),
  )
}
