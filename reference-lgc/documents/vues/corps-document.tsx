import type { CodageMontre } from '../../nomenclatures/codage/codage-propose.ts'
import { PanneauCodage } from '../../nomenclatures/vues/panneau-codage.tsx'
import { erreurDe } from '../../vues/champ.tsx'
import type { GenreCorps } from '../modele/corps.ts'
import type { CorpsSynthese } from '../modele/synthese.ts'
import type { RechercheLigne } from '../routes/commander.ts'
import { CHAMPS_ACTE } from '../saisie/actes.ts'
import { type Champs, champ, type Probleme } from '../saisie/champs.ts'
import { CHAMPS_MEDICAMENT } from '../saisie/medicaments.ts'
import { SaisieLignes } from './saisie-lignes.tsx'
import { SaisieSynthese } from './saisie-synthese.tsx'
import { SaisieTelemedecine } from './saisie-telemedecine.tsx'
import { ZoneTexte } from './zone-texte.tsx'

interface Props {
  genre: GenreCorps
  champs: Champs
  problemes: readonly Probleme[]
  cherche: RechercheLigne | null
  codage: CodageMontre
  synthese: () => CorpsSynthese
}

/** Le formulaire du corps, selon son genre. */
export function CorpsDocument({ genre, champs, problemes, cherche, codage, synthese }: Props) {
  switch (genre) {
    case 'texte':
      return (
        <>
          <ZoneTexte
            nom="texte"
            libelle="Texte"
            valeur={champ(champs, 'texte')}
            erreur={erreurDe(problemes, 'texte')}
            obligatoire
            propose={{ adresse: '/nomenclatures/codage', dans: 'codes-proposes' }}
          />
          <PanneauCodage codage={codage} />
        </>
      )
    case 'telemedecine':
      return <SaisieTelemedecine {...{ champs, problemes }} />
    case 'medicaments':
      return <SaisieLignes {...{ champs, problemes, cherche }} descriptions={CHAMPS_MEDICAMENT} />
    case 'actes':
      return <SaisieLignes {...{ champs, problemes }} cherche={null} descriptions={CHAMPS_ACTE} />
    case 'synthese':
      return <SaisieSynthese {...{ champs, problemes }} proposee={synthese()} />
  }
}
