/** Un port demandé est pris ou interdit : `code` vaut `port-occupe` ou `port-interdit`. */
export class ErreurPort extends Error {
  readonly code: 'port-occupe' | 'port-interdit'
  readonly port: number
  /** Service qui voulait le port, `insi`. */
  readonly service: string

  constructor(service: string, port: number, cause: NodeJS.ErrnoException) {
    const pris = cause.code === 'EADDRINUSE'
    super(
      `Le port ${port}, voulu par ${service}, est ${pris ? 'déjà pris' : 'interdit à ce compte'}.`,
      {
        cause,
      },
    )
    this.name = 'ErreurPort'
    this.code = pris ? 'port-occupe' : 'port-interdit'
    this.port = port
    this.service = service
  }
}
