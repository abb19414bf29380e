import { Champ, erreurDe } from '../../vues/champ.tsx'
import type { ChampSaisi } from '../identite.ts'
import { LIBELLES, libelleNumeroAssure } from '../libelles.ts'
import { ChampVerrouille } from './champ-verrouille.tsx'
import type { PropsGroupe } from './formulaire-identite.tsx'

/** Nom et prénom utilisés, identifiants, coordonnées : ouverts à tous les statuts (INS.31). */
export function ChampsComplementaires(props: PropsGroupe) {
  const { valeurs, problemes, mutations, verrous, premier } = props
  const commun = (champ: ChampSaisi) => ({
    nom: champ,
    libelle: LIBELLES[champ],
    valeur: valeurs[champ],
    erreur: erreurDe(problemes, champ),
    prioritaire: champ === premier,
  })
  const ouvert = (champ: ChampSaisi, suite: { aide?: string; conversion?: 'majuscules' } = {}) =>
    verrous.has(champ) ? (
      <ChampVerrouille {...commun(champ)} />
    ) : (
      <Champ {...commun(champ)} {...suite} />
    )
  return (
    <>
      <fieldset class="groupe-champs">
        <legend>
          <h2>Nom et prénom utilisés, coordonnées</h2>
        </legend>
        <div class="grille-champs grille-large">
          {ouvert('nomUtilise', {
            aide: "S'il diffère du nom de naissance",
            conversion: 'majuscules',
          })}
          {ouvert('prenomUtilise', {
            aide: "S'il diffère du premier prénom",
            conversion: 'majuscules',
          })}
          {ouvert('adresse')}
          {ouvert('telephone', { aide: 'Dix chiffres, ou + et le code du pays' })}
          {ouvert('courriel')}
        </div>
      </fieldset>
      <fieldset class="groupe-champs">
        <legend>
          <h2>Identifiants</h2>
        </legend>
        <div class="grille-champs grille-large">
          <Champ
            {...commun('numeroSecuriteSociale')}
            libelle={libelleNumeroAssure(valeurs.numeroSecuriteSociale, mutations)}
            aide="De l'assuré, quinze caractères, clé comprise"
          />
          <DonneParInsi {...props} champ="matriculeIns" valeur={props.ins?.matricule ?? ''} />
          <DonneParInsi {...props} champ="oid" valeur={props.ins?.oid ?? ''} />
        </div>
      </fieldset>
    </>
  )
}

const AIDES = {
  matriculeIns: 'Donné par INSi, jamais saisi',
  oid: 'Donné par INSi avec le matricule',
} as const

type PropsDonne = PropsGroupe & { champ: keyof typeof AIDES; valeur: string }

/** Ni le matricule ni l'OID ne se tapent, verrouillés ou non (ins.md §8). */
function DonneParInsi({ champ, valeur, verrous, problemes }: PropsDonne) {
  const commun = {
    nom: champ,
    libelle: LIBELLES[champ],
    valeur,
    erreur: erreurDe(problemes, champ),
  }
  if (verrous.has(champ)) return <ChampVerrouille {...commun} />
  return <Champ {...commun} aide={AIDES[champ]} lectureSeule />
}
