import { Champ, decritPar, Etiquette, TexteAide, TexteErreur } from '../../vues/champ.tsx'
import type { ChampDossier } from '../champs.ts'

interface Props {
  champ: ChampDossier
  valeur: string
  erreur: string | null
  prioritaire: boolean
}

/** Le champ d'une rubrique, selon son genre. */
export function ChampDuDossier({ champ, valeur, erreur, prioritaire }: Props) {
  const { nom, libelle, genre, obligatoire, aide } = champ
  if (genre === 'case')
    return (
      <label class="case">
        <input type="checkbox" name={nom} value="oui" checked={valeur === 'oui'} />
        {libelle}
      </label>
    )
  if (genre === 'choix') return <Choix {...{ champ, valeur, erreur }} />
  return (
    <Champ
      {...{ nom, libelle, valeur, erreur, prioritaire, obligatoire }}
      aide={aide ?? AIDES[genre]}
      saisie={NUMERIQUES.includes(genre) ? 'numeric' : 'text'}
    />
  )
}

const NUMERIQUES: readonly ChampDossier['genre'][] = ['entier', 'jour', 'peremption', 'cip13']

const AIDES: Partial<Record<ChampDossier['genre'], string>> = {
  date: 'Une année, un mois ou un jour : 2014, 05/2014 ou 27/05/2014',
  jour: 'jj/mm/aaaa',
  peremption: 'jj/mm/aaaa',
  medicament: 'Tapez un nom, puis cherchez-le dans la base',
}

function Choix({ champ, valeur, erreur }: Omit<Props, 'prioritaire'>) {
  const { nom, libelle, obligatoire, aide, choix = {} } = champ
  return (
    <div class={erreur ? 'champ champ-fautif' : 'champ'}>
      <Etiquette {...{ nom, libelle, obligatoire }} />
      <select
        id={nom}
        name={nom}
        aria-required={obligatoire ? 'true' : undefined}
        aria-invalid={erreur ? 'true' : undefined}
        aria-describedby={decritPar(nom, { mention: obligatoire, aide, erreur })}
      >
        <option value="">{obligatoire ? 'Choisissez' : 'Non précisé'}</option>
        {Object.entries(choix).map(([cle, mot]) => (
          <option value={cle} selected={cle === valeur}>
            {mot}
          </option>
        ))}
      </select>
      <TexteAide nom={nom} aide={aide ?? null} />
      <TexteErreur nom={nom} erreur={erreur} />
    </div>
  )
}
