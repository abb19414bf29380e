import type { Cog } from '../../cog/cog.ts'
import { Champ, erreurDe } from '../../vues/champ.tsx'
import type { ChampSaisi, Identite } from '../identite.ts'
import { LIBELLES, MOTS_SEXE } from '../libelles.ts'
import { CHAMPS_OBLIGATOIRES } from '../regles/champ-obligatoire.ts'
import { lexiqueNomNaissance } from '../regles/index.ts'
import { jourSaisi } from '../saisie/lieu-cherche.ts'
import { ChampVerrouille } from './champ-verrouille.tsx'
import { ChoixPrecision } from './choix-precision.tsx'
import { ChoixSexe } from './choix-sexe.tsx'
import type { PropsGroupe } from './formulaire-identite.tsx'
import { RechercheLieu } from './recherche-lieu.tsx'

/** Les traits de naissance, chacun verrouillé ou saisi. */
export function ChampsNaissance(props: PropsGroupe) {
  const { valeurs, problemes, mutations, cog, verrous, premier } = props
  const commun = (champ: ChampSaisi) => ({
    nom: champ,
    libelle: LIBELLES[champ],
    valeur: valeurs[champ],
    erreur: erreurDe(problemes, champ),
    obligatoire: CHAMPS_OBLIGATOIRES.includes(champ),
    prioritaire: champ === premier,
  })
  const nom = (champ: ChampSaisi) => ({ ...commun(champ), conversion: 'majuscules' as const })
  const lieuVerrouille = verrous.has('lieuNaissance')
  return (
    <fieldset class="groupe-champs">
      <legend>
        <h2>Traits de naissance</h2>
      </legend>
      <div class="grille-champs grille-large">
        {verrous.has('nomNaissance') ? (
          <ChampVerrouille {...commun('nomNaissance')} />
        ) : (
          <Champ
            {...nom('nomNaissance')}
            conversion={
              lexiqueNomNaissance(mutations).conversionALaFrappe ? 'majuscules' : undefined
            }
          />
        )}
        <Champ {...nom('premierPrenom')} />
        {verrous.has('prenomsNaissance') ? (
          <ChampVerrouille {...commun('prenomsNaissance')} />
        ) : (
          <Champ {...nom('prenomsNaissance')} aide="Séparés par une espace ; rempli par INSi" />
        )}
        {verrous.has('dateNaissance') ? (
          <ChampVerrouille {...commun('dateNaissance')} />
        ) : (
          <>
            <Champ {...commun('dateNaissance')} aide="jj/mm/aaaa" saisie="numeric" />
            <ChoixPrecision
              valeur={valeurs.dateIncertaine}
              erreur={erreurDe(problemes, 'dateIncertaine')}
            />
          </>
        )}
        {verrous.has('sexe') ? (
          <ChampVerrouille {...commun('sexe')} valeur={sexeLu(valeurs.sexe)} />
        ) : (
          <ChoixSexe
            valeur={valeurs.sexe}
            erreur={erreurDe(problemes, 'sexe')}
            obligatoire={CHAMPS_OBLIGATOIRES.includes('sexe')}
          />
        )}
        {lieuVerrouille ? (
          <ChampVerrouille {...commun('lieuNaissance')} valeur={lieuLu(valeurs, cog)} />
        ) : (
          <Champ {...commun('lieuNaissance')} aide={aideLieu(valeurs, cog)} />
        )}
      </div>
      {!lieuVerrouille && <RechercheLieu lieux={props.lieux} />}
    </fieldset>
  )
}

const sexeLu = (sexe: string) => `${sexe} ${MOTS_SEXE[sexe] ?? ''}`.trim()

const lieuLu = ({ lieuNaissance: code, dateNaissance }: Identite, cog: Cog) =>
  `${code} ${cog.nommer(code, jourSaisi(dateNaissance)) ?? ''}`.trim()

/** Le nom du lieu à côté de son code ; un code hors de la table avertit sans bloquer. */
function aideLieu({ lieuNaissance: code, dateNaissance }: Identite, cog: Cog): string {
  if (code === '') return 'Commune ou pays, 99999 si le lieu est inconnu'
  return (
    cog.nommer(code, jourSaisi(dateNaissance)) ?? 'Code absent de la table des lieux : vérifiez-le'
  )
}
