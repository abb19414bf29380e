import type { Cog } from '../../cog/cog.ts'
import { grouperMatricule, natureDe } from '../../insi/natures.ts'
import type { Patient } from '../../patients/identite.ts'
import { LIBELLES } from '../../patients/libelles.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import type { MessageRecu } from '../reception/message-recu.ts'

const TRAITS = [
  'nomNaissance',
  'premierPrenom',
  'prenomsNaissance',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
  'nomUtilise',
  'prenomUtilise',
] as const

interface Props {
  message: MessageRecu
  candidats: readonly Patient[]
  cog: Cog
}

function lire(identite: MessageRecu['identite'], trait: (typeof TRAITS)[number], cog: Cog): string {
  const valeur = identite[trait]
  if (trait === 'dateNaissance') return dateAffichee(valeur)
  const lieu = trait === 'lieuNaissance' ? cog.nommer(valeur, identite.dateNaissance) : null
  return lieu ? `${valeur} ${lieu}` : valeur
}

const lireIns = (ins: { matricule: string; oid: string } | null): string =>
  ins ? `${grouperMatricule(ins.matricule)} ${natureDe(ins.oid) ?? ''}`.trim() : ''

/** Trait par trait : ce qui est reçu, et ce que disent les dossiers qui lui ressemblent. */
export function TraitsRecus({ message, candidats, cog }: Props) {
  return (
    <section class="tableau" tabindex={0} aria-label="Traits reçus">
      <table>
        <caption>
          {candidats.length === 0
            ? 'Aucun dossier du cabinet ne ressemble à cette identité.'
            : 'Les traits reçus, en face des dossiers du cabinet qui leur ressemblent.'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Trait</th>
            <th scope="col">Reçu</th>
            {candidats.map((patient) => (
              <th scope="col">Dossier n° {patient.id}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TRAITS.map((trait) => (
            <Ligne
              libelle={LIBELLES[trait]}
              recue={lire(message.identite, trait, cog)}
              locales={candidats.map((p) => lire(p.identite, trait, cog))}
            />
          ))}
          <Ligne
            libelle={LIBELLES.matriculeIns}
            recue={lireIns(message.ins)}
            locales={candidats.map((p) => lireIns(p.ins))}
          />
          <Ligne
            libelle={LIBELLES.oid}
            recue={message.ins?.oid ?? ''}
            locales={candidats.map((p) => p.ins?.oid ?? '')}
          />
        </tbody>
      </table>
    </section>
  )
}

interface PropsLigne {
  libelle: string
  recue: string
  locales: readonly string[]
}

function Ligne({ libelle, recue, locales }: PropsLigne) {
  return (
    <tr>
      <th scope="row">{libelle}</th>
      <td>{recue || <span class="vide">Non renseigné</span>}</td>
      {locales.map((locale) => (
        <td>
          {locale || <span class="vide">Non renseigné</span>}
          {locale !== recue && <span class="precision">différent</span>}
        </td>
      ))}
    </tr>
  )
}
