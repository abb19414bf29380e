import { ErreurPort } from '../../mocks/serveur/erreur-port.ts'
import { ErreurSegur } from '../erreur-segur.ts'

/** Les moyens d’ouvrir un port privilégié, ou de s’en passer, du plus sûr au plus simple. */
const MOYENS = (port: number): readonly string[] => [
  `Linux, systemd : sudo sysctl -w net.ipv4.ip_unprivileged_port_start=${port}`,
  'Linux : sudo setcap cap_net_bind_service=+ep "$(readlink -f "$(command -v node)")"',
  `Linux : authbind --deep npx segur simulateurs … (après « sudo install -m 500 -o $USER /dev/null /etc/authbind/byport/${port} »)`,
  'Windows : lancez l’invite de commandes en administrateur, et arrêtez IIS ou ce qui tient le port',
  `Windows : --port-sni 8443, puis netsh interface portproxy add v4tov4 listenaddress=<adresse> listenport=${port} connectaddress=<adresse> connectport=8443`,
  `Linux : --port-sni 8443, puis sudo iptables -t nat -A PREROUTING -p tcp --dport ${port} -j REDIRECT --to-port 8443`,
]

/** Traduit le refus du port commun en SEGUR-RES-002, avec les moyens d’y remédier ; `null` sinon. */
export function refusDuPortSni(cause: unknown): ErreurSegur | null {
  if (!(cause instanceof ErreurPort) || cause.service !== 'sni') return null
  const { port } = cause
  const raison =
    cause.code === 'port-occupe' ? 'un autre programme le tient' : 'les droits manquent'
  return new ErreurSegur('SEGUR-RES-002', { port, raison }, { details: MOYENS(port), cause })
}
